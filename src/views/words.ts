import { toString } from 'mdast-util-to-string';

import type { Prose } from '../dossier/index.ts';
import { countWords } from '../dossier/markdown/prose.ts';

/** `1 claim`, `3 claims`, `0 claims`; `2 entries` where the plural is given. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}

/** How many words a text has, headings among them. */
export function countWordsOf({ nodes }: Prose): number {
  return nodes.reduce((sum, node) => sum + countWords(toString(node)), 0);
}

/** With a capital letter in front. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
