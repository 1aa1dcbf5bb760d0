import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { uncitedParagraph } from './analyses.ts';
import { answerWithoutDemand, exchangeWithoutDemand } from './demands.ts';
import { chartColumns } from './charts.ts';
import { correctionElsewhere } from './corrections.ts';
import { oneSidedDispute } from './disputes.ts';
import { duplicateId } from './duplicate-id.ts';
import { figures } from './figures.ts';
import { knownBeforePublished } from './known.ts';
import { placeOutsideRegion, unknownMap, unknownRegion } from './maps.ts';
import { paragraphs } from './paragraphs.ts';
import { overlappingPositions, positionWithoutClaim, unknownStance } from './positions.ts';
import { relationCycle, relationToItself } from './relations.ts';
import type { Rule } from './rule.ts';
import { shareWithoutMeasure } from './shares.ts';
import { unknownReference } from './unknown-reference.ts';
import { emptyCollection, unusedRecord } from './used.ts';

const rules: readonly Rule[] = [
  answerWithoutDemand,
  chartColumns,
  correctionElsewhere,
  duplicateId,
  emptyCollection,
  exchangeWithoutDemand,
  figures,
  knownBeforePublished,
  oneSidedDispute,
  overlappingPositions,
  paragraphs,
  placeOutsideRegion,
  positionWithoutClaim,
  relationCycle,
  relationToItself,
  shareWithoutMeasure,
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
