import { toString } from 'mdast-util-to-string';

import type { Prose } from '../dossier/index.ts';
import { countWords } from '../dossier/markdown/prose.ts';

/** `1 claim`, `3 claims`, `0 claims`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}

/** How many words a text has, headings among them. */
export function countWordsOf({ nodes }: Prose): number {
  return nodes.reduce((sum, node) => sum + countWords(toString(node)), 0);
}
