import { expect, test } from 'vitest';

import { readCells } from '../../../../src/dossier/table/cells.ts';

test('cells in quotation marks hold commas, marks and line breaks, and their places are those of the file', () => {
  const { locate, rows, unclosed } = readCells('a,b\n"x, ""y""","two\nlines",3\n4,5\n');
  expect(rows).toEqual([
    ['a', 'b'],
    ['x, "y"', 'two\nlines', '3'],
    ['4', '5'],
  ]);
  expect(unclosed).toBeUndefined();
  expect(locate(1, 1)).toEqual({ line: 2, column: 12 });
  expect(locate(1, 2)).toEqual({ line: 3, column: 8 });
  expect(locate(2, 1)).toEqual({ line: 4, column: 3 });
});

test.each([
  ['\n', 'Unix'],
  ['\r\n', 'Windows'],
])('lines may end as %j (%s)', (end) => {
  const { locate, rows } = readCells(['a,b', '1,2', '3,4'].join(end));
  expect(rows.map((row) => row.join(' '))).toEqual(['a b', '1 2', '3 4']);
  expect(locate(2, 1)).toEqual({ line: 3, column: 3 });
});

test('a place without a cell is that of its row', () => {
  const { locate } = readCells('a,b\n1\n');
  expect(locate(1, 5)).toEqual({ line: 2, column: 1 });
});

test('a quotation mark that is never closed is found', () => {
  expect(readCells('a,b\n"1",2\n3,"4\n5,6\n').unclosed).toEqual({ line: 3, column: 3 });
});
