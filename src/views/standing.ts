import type { Standing } from '../dossier/index.ts';

/** A standing as it is shown: word, number of publishers, and the rule behind it. */
export interface StandingView {
  readonly id: Standing['word'];
  readonly word: string;
  /** `1 publisher`, `3 publishers`. */
  readonly publishers: string;
  readonly rule: string;
}

export function showStanding({ publishers, word }: Standing): StandingView {
  const count = publishers.length;
  return {
    id: word,
    word: standingWords[word].word,
    publishers: `${count} ${count === 1 ? 'publisher' : 'publishers'}`,
    rule: standingWords[word].rule,
  };
}

/** Each standing, in the order in which the rule is tried. */
export const standingWords: Readonly<
  Record<Standing['word'], { readonly word: string; readonly rule: string }>
> = {
  contradicted: {
    word: 'Contradicted',
    rule: 'At least one other claim in the dossier cannot be right together with this one, whichever of the two came first.',
  },
  corroborated: {
    word: 'Corroborated',
    rule: 'No claim contradicts it, and at least one claim of another, independent publisher says the same or bears it out.',
  },
  'single-source': {
    word: 'Single source',
    rule: 'No claim contradicts it, and no other independent publisher in the dossier carries it or bears it out.',
  },
};
