import { expect, test } from 'vitest';

import { countUpTo, inOrderOf, placesIn } from '../../../src/views/ordered.ts';

test('some items come in the order in which a longer list has them', () => {
  const all = ['c', 'a', 'b', 'd'];
  expect(inOrderOf(all, new Set(['b', 'c', 'd']))).toEqual(['c', 'b', 'd']);
  expect(placesIn(all).get('b')).toBe(2);
});

test.each([
  ['2019', 0],
  ['2020-01-01', 2],
  ['2020-01-02', 2],
  ['2020-03-01', 3],
  ['2021', 3],
])('up to %s there are %i days', (last, count) => {
  expect(countUpTo(['2020-01-01', '2020-01-01', '2020-03-01'], last)).toBe(count);
});
