import { csvParseRows } from 'd3-dsv';

import { createLocator } from '../locator.ts';
import type { Position } from '../problems.ts';

/** A table as text: lines of cells, and where each stands. */
export interface Cells {
  /** The first line names the columns. */
  readonly rows: readonly (readonly string[])[];
  /** Where a cell of `rows` begins in the file, or its row where there is no such cell. */
  readonly locate: (row: number, cell: number) => Position;
  /** Where a quotation mark stands that is never closed. */
  readonly unclosed: Position | undefined;
}

/** Take CSV apart. Lines end as in any system; a byte-order mark is gone by the time a file is text. */
export function readCells(text: string): Cells {
  const locateOffset = createLocator(text);
  const starts: number[][] = [[0]];
  let unclosed: number | undefined;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === ',') starts.at(-1)?.push(index + 1);
    else if (mark === '"') unclosed = index;
    else if (!mark.startsWith('"')) starts.push([index + mark.length]);
  }
  return {
    rows: csvParseRows(text),
    locate: (row, cell) => {
      const cells = starts[row] ?? [];
      return locateOffset(cells[cell] ?? cells[0] ?? 0);
    },
    unclosed: unclosed === undefined ? undefined : locateOffset(unclosed),
  };
}

/** A cell in quotation marks, a mark without its second, the end of a cell, the end of a line. */
const marks = /"(?:[^"]|"")*"|"|,|\r\n|\n|\r/g;
