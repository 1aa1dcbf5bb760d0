import { expect, test } from 'vitest';

import {
  byLetter,
  byTime,
  divide,
  leavesOf,
  partAt,
  type Level,
  type Part,
} from '../../../src/views/division.ts';
import { limits } from '../../../src/views/limits.ts';

/** A list of texts, its parts below `/things/in/`. */
function divideTexts(
  items: readonly string[],
  levels: readonly Level<string>[],
  home = { text: 'Things', path: '/things/' },
) {
  const whole = divide(
    {
      ...{ path: '/things/', folder: 'in/', title: 'Things', home, noun: ['thing'], items, levels },
      show: (some) => ({
        type: 'entries',
        rows: some.map((text) => ({ text, href: '', details: '' })),
      }),
    },
    1,
  );
  if (!whole) throw new RangeError('Unexpected whole, expected a divided list');
  return whole;
}

const many = (text: string, count: number): string[] => Array.from({ length: count }, () => text);
const textsOf = (part: Part): string[] =>
  part.rows?.().rows.map((row) => String('text' in row && row.text)) ?? [];
const time = byTime<string>((period) => period || undefined);

test('a list that its page holds is not divided', () => {
  const home = { text: 'Things', path: '/things/' };
  const list = { path: '/things/', title: 'Things', home, noun: ['thing'], levels: [] } as const;
  const show = () => ({ type: 'entries', rows: [] }) as const;
  expect(divide({ ...list, show, items: ['a', 'b'] }, 2)).toBeUndefined();
  expect(divide({ ...list, show, items: ['a', 'b', 'c'] }, 2)?.count).toBe('3 things');
});

test('what is no longer than a part is one', () => {
  const home = { text: 'Ann', path: '/actors/ann/' };
  const whole = divideTexts(many('2020', limits.part), time, home);
  expect(whole.parts).toEqual([]);
  expect(textsOf(whole)).toHaveLength(limits.part);
});

test('the list of a page that cannot hold all of it is divided, however short', () => {
  const whole = divideTexts(['2019', '2020'], time);
  expect(whole.rows).toBeUndefined();
  expect(whole.parts.map(({ path }) => path)).toEqual(['/things/in/2019/', '/things/in/2020/']);
});

test('what is longer is divided by the first level, and a part that is still too long by the next', () => {
  const whole = divideTexts(
    ['2019', ...many('2020', 2), ...many('2020-05', limits.part), '2020-06', ''],
    time,
  );
  expect(whole.parts.map(({ count, name, path }) => [name, path, count])).toEqual([
    ['2019', '/things/in/2019/', '1 thing'],
    ['2020', '/things/in/2020/', `${limits.part + 3} things`],
    ['Day not known', '/things/in/undated/', '1 thing'],
  ]);
  const year = whole.parts[1];
  expect(year?.rows).toBeUndefined();
  expect(year?.parts.map(({ name, path, title, up }) => [name, title, path, up.text])).toEqual([
    [
      '2020, month not known',
      'Things: 2020, month not known',
      '/things/in/2020/month-not-known/',
      'Things: 2020',
    ],
    ['May 2020', 'Things: May 2020', '/things/in/2020/05/', 'Things: 2020'],
    ['June 2020', 'Things: June 2020', '/things/in/2020/06/', 'Things: 2020'],
  ]);
});

test('where no level is left parts are numbered, and together they are the whole', () => {
  const items = Array.from({ length: 2 * limits.part + 1 }, (_, index) => `a${index}`);
  const whole = divideTexts(items, [byLetter((text) => text)]);
  const [letter] = whole.parts;
  expect(letter?.parts.map(({ name, path }) => [name, path])).toEqual([
    ['A, page 1', '/things/in/a/1/'],
    ['A, page 2', '/things/in/a/2/'],
    ['A, page 3', '/things/in/a/3/'],
  ]);
  expect(leavesOf(whole).flatMap(textsOf)).toEqual(items);
});

test('no part is longer than a page may be', () => {
  const items = ['2019', '2020', '2020-05', ''].flatMap((text) => many(text, 700));
  const leaves = leavesOf(divideTexts(items, time));
  expect(leaves.length).toBeGreaterThan(2800 / limits.part);
  expect(Math.max(...leaves.map((leaf) => textsOf(leaf).length))).toBeLessThanOrEqual(limits.part);
});

test.each([
  ['Äußerung', 'a', 'A'],
  ['ann', 'a', 'A'],
  ['Київ', 'other', 'Other'],
  ['9 May', 'other', 'Other'],
])('%s stands under the letter %s', (name, id, text) => {
  expect(byLetter<string>((one) => one)(name)).toEqual({ id, text });
});

test('the part that something stands in is found by its ids, as far as it is divided', () => {
  const items = [...many('a', limits.part + 1), 'b'];
  const whole = divideTexts(items, [byLetter((text) => text)]);
  expect(partAt(whole, ['a', 'x']).path).toBe('/things/in/a/');
  expect(partAt(whole, ['a', '2']).path).toBe('/things/in/a/2/');
});
