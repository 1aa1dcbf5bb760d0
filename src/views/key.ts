import { kindMeanings } from './kind.ts';
import { standingWords } from './standing.ts';

/** The marks of a page, each with what it means. */
export interface KeyView {
  readonly standings: readonly {
    readonly id: string;
    readonly word: string;
    readonly meaning: string;
  }[];
  readonly kinds: readonly { readonly kind: string; readonly meaning: string }[];
  /** Whether someone on the page speaks without a name. */
  readonly hasUnnamed: boolean;
}

/**
 * What the marks on a page mean: those that are there, and no others.
 * @returns nothing for a page without marks
 */
export function showKey(html: string): KeyView | undefined {
  const marks = new Set(
    Array.from(html.matchAll(/class="((?:standing|kind) [a-z-]+|unnamed)"/g), ([, mark]) => mark),
  );
  if (marks.size === 0) return undefined;
  return {
    standings: Object.entries(standingWords)
      .filter(([id]) => marks.has(`standing ${id}`))
      .map(([id, { meaning, word }]) => ({ id, word, meaning })),
    kinds: Object.entries(kindMeanings)
      .filter(([kind]) => marks.has(`kind ${kind}`))
      .map(([kind, meaning]) => ({ kind, meaning })),
    hasUnnamed: marks.has('unnamed'),
  };
}
