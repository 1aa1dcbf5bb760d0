import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { fixtures, makeContent, mustRead, useFolder } from '../folders.ts';

const folder = useFolder();
const description = readFileSync(
  path.join(fixtures, 'bad-content/row-gap/content/data/crates.yaml'),
  'utf8',
);
const lines = [
  'day,north,south,crates,sold,source',
  '2030-01-01,1,2,3,3,a/1;b/2',
  '2030-01-02,0,1,1,0,a/3',
];

function read(name: string, table: string) {
  const files = { 'data/crates.yaml': description, 'data/crates.csv': table };
  return mustRead(makeContent(path.join(folder, name), files)).datasets.get('crates').days;
}

test('rows stand by day, with counts by column and their sources', () => {
  const days = read('plain', `${lines.join('\n')}\n`);
  expect(days.all.map(({ day }) => day)).toEqual(['2030-01-01', '2030-01-02']);
  expect(days.get('2030-01-01').counts).toEqual({ north: 1, south: 2, crates: 3, sold: 3 });
  expect(days.get('2030-01-01').sources).toEqual(['a/1', 'b/2']);
});

test('a byte-order mark and the line ends of Windows change nothing', () => {
  const plain = read('unix', lines.join('\n')).all.map(({ counts, day }) => [day, counts]);
  const windows = read('windows', `\uFEFF${lines.join('\r\n')}\r\n`);
  expect(windows.all.map(({ counts, day }) => [day, counts])).toEqual(plain);
});

test('columns may stand in any order', () => {
  const turned = lines.map((line) => line.split(',').toReversed().join(','));
  expect(read('turned', turned.join('\n')).get('2030-01-02').counts['south']).toBe(1);
});
