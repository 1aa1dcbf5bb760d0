import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { uncitedParagraph } from './analyses.ts';
import { oneSidedDispute } from './disputes.ts';
import { duplicateId } from './duplicate-id.ts';
import { figures } from './figures.ts';
import { knownBeforePublished } from './known.ts';
import { placeOutsideRegion, unknownMap, unknownRegion } from './maps.ts';
import { paragraphs } from './paragraphs.ts';
import { positionWithoutClaim, unknownStance } from './positions.ts';
import { answerWithoutDemand, relationCycle, relationToItself } from './relations.ts';
import type { Rule } from './rule.ts';
import { unknownReference } from './unknown-reference.ts';
import { emptyCollection, unusedRecord } from './used.ts';

const rules: readonly Rule[] = [
  answerWithoutDemand,
  duplicateId,
  emptyCollection,
  figures,
  knownBeforePublished,
  oneSidedDispute,
  paragraphs,
  placeOutsideRegion,
  positionWithoutClaim,
  relationCycle,
  relationToItself,
  uncitedParagraph,
  unknownMap,
  unknownReference,
  unknownRegion,
  unknownStance,
  unusedRecord,
];

/** What all rules across files find, in no order. */
export function checkCorpus(corpus: Corpus): Problem[] {
  return rules.flatMap((rule) => rule(corpus));
}
