import type { Standing } from '../dossier/index.ts';
import { countOf } from './words.ts';

/** A standing as it is shown: word, how many publishers carry the statement itself, and the rule behind it. */
export interface StandingView {
  readonly id: Standing['word'];
  readonly word: string;
  /** `carried by 1 publisher`: what bears it out by saying something else is not counted. */
  readonly publishers: string;
  readonly rule: string;
}

export function showStanding({ publishers, word }: Standing): StandingView {
  return {
    id: word,
    word: standingWords[word].word,
    publishers: carriedBy(publishers.length),
    rule: standingWords[word].rule,
  };
}

/** What the number beside a standing says: `carried by 3 publishers`. */
export function carriedBy(publishers: number): string {
  return `carried by ${countOf(publishers, 'publisher')}`;
}

/** Each standing, in the order in which the rule is tried. */
export const standingWords: Readonly<
  Record<
    Standing['word'],
    {
      readonly word: string;
      /** In a few words, for the key. */
      readonly meaning: string;
      readonly rule: string;
    }
  >
> = {
  contradicted: {
    word: 'Contradicted',
    meaning: 'another claim excludes it',
    rule: 'At least one other claim in the dossier cannot be right together with this one, whichever of the two came first.',
  },
  recomputed: {
    word: 'Recomputed',
    meaning: 'our count from data confirms it',
    rule: 'No claim contradicts it, and a figure that this site computes from published data comes to the same.',
  },
  corroborated: {
    word: 'Corroborated',
    meaning: 'another publisher bears it out',
    rule: 'No claim contradicts it, no figure confirms it, and at least one claim of another, independent publisher says the same or bears it out.',
  },
  'single-source': {
    word: 'Single source',
    meaning: 'one publisher alone carries it',
    rule: 'No claim contradicts it, and no figure confirms it, and no other independent publisher in the dossier carries it or bears it out.',
  },
};
