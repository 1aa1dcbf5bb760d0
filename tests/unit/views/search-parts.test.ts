import { expect, test } from 'vitest';

import type { SearchRecord } from '../../../src/views/search.ts';
import { divideRecords } from '../../../src/views/search-parts.ts';

function record(path: string, day?: string): SearchRecord {
  return { path, day, title: path, details: '', text: '', also: '', facets: {} };
}

/** Folders, beginnings and records of the parts, none of more than three dated records. */
function partsOf(...days: readonly (string | undefined)[]) {
  return divideRecords(
    days.map((day, index) => record(`r${index}`, day)),
    3,
  ).map(({ folder, records, since }) => [folder, since, records.map(({ path }) => path).join(' ')]);
}

test('what fits into one part is not divided, and reaches back to the beginning', () => {
  expect(partsOf(undefined, '2020-05-02', '2019-01-01')).toEqual([['', undefined, 'r0 r2 r1']]);
  expect(partsOf()).toEqual([['', undefined, '']]);
});

test('parts are whole months, the newest first, and what has no day is in the newest', () => {
  expect(
    partsOf(
      ...['2020-06-01', '2020-05-02', '2020-05-01', undefined],
      ...['2020-06-02', '2020-07-01', '2020-07-02', '2020-07-03'],
    ),
  ).toEqual([
    ['', 'July 2020', 'r3 r5 r6 r7'],
    ['2020-06/', 'June 2020', 'r0 r4'],
    ['2020-05/', undefined, 'r1 r2'],
  ]);
});

test('a newest part that would find little is put together with the one before', () => {
  const before = ['2020-05-01', '2020-05-02', '2020-05-03'];
  expect(
    divideRecords(
      [...before, '2020-06-01'].map((day) => record(day, day)),
      4,
    ),
  ).toHaveLength(1);
  const parts = divideRecords(
    [...before, '2020-06-01', '2020-06-02', '2020-06-03', '2020-07-01'].map((day) =>
      record(day, day),
    ),
    4,
  );
  expect(parts.map(({ records }) => records.length)).toEqual([4, 3]);
});

test('a month that is too much for one part is divided by its days', () => {
  const may = (day: number) => Array.from({ length: 2 }, () => `2020-05-0${day}`);
  expect(partsOf(...may(1), ...may(2), ...may(3))).toEqual([
    ['', '3\u00a0May 2020', 'r4 r5'],
    ['2020-05-02/', '2\u00a0May 2020', 'r2 r3'],
    ['2020-05-01/', undefined, 'r0 r1'],
  ]);
});

test('what comes later leaves older parts as they were', () => {
  const days = Array.from({ length: 40 }, (_, index) => `20${10 + Math.floor(index / 2)}-05-01`);
  const records = days.map((day, index) => record(`r${index}`, day));
  const before = divideRecords(records, 5).slice(1);
  const after = divideRecords([...records, record('new', '2040-01-01')], 5);
  expect(before.length).toBeGreaterThan(5);
  expect(after).toEqual(expect.arrayContaining(before.slice(1)));
});
