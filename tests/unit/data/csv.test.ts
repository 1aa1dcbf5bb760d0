import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';

import { toCsv } from '../../../src/data/csv.ts';

const columns = ['id', 'text', 'list', 'on', 'things', 'count'];
const row = {
  id: 'a',
  text: 'Commas, "quotes"\nand lines; мир',
  list: ['x', 'y'],
  on: { from: '2020-01-01', about: false },
  things: [{ day: '2020-01-02', what: 'a, b' }],
  count: 3,
};

test('a program reads back what went in', () => {
  const [read] = csvParse(toCsv([row], columns));
  expect(read).toEqual({
    id: 'a',
    text: row.text,
    list: 'x; y',
    'on.from': '2020-01-01',
    'on.about': 'false',
    things: '[{"day":"2020-01-02","what":"a, b"}]',
    count: '3',
  });
});

test('what is not known is an empty cell, its parts too, and a column stays in its place', () => {
  const rows = [{ id: 'a', text: null, list: [], on: null, things: [], count: 0 }, row];
  const lines = toCsv(rows, columns).split('\n');
  expect(lines[0]).toBe('id,text,list,on.from,on.about,things,count');
  expect(lines[1]).toBe('a,,,,,,0');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'text such as %j is no formula to a spreadsheet',
  (text) => {
    const [read] = csvParse(toCsv([{ text }], ['text']));
    expect(read?.['text']).toBe(`'${text}`);
    expect(csvParse(toCsv([{ text: [text, 'b'] }], ['text']))[0]?.['text']).toBe(`'${text}; b`);
  },
);

test('a number below zero is a number', () => {
  expect(toCsv([{ count: -1 }], ['count'])).toBe('count\n-1\n');
});

test('a table without rows has its columns', () => {
  expect(toCsv([], ['id', 'text'])).toBe('id,text\n');
});
