import type { Position } from './problems.ts';

/** Turns an offset into `text` (UTF-16 units from 0) into line and column, both from 1. */
export type Locate = (offset: number) => Position;

/** Index the line starts of a text once. `\n`, `\r\n` and a lone `\r` end a line, as in YAML and Markdown. */
export function createLocator(text: string): Locate {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
