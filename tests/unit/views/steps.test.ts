import { expect, test } from 'vitest';

import { stepsAt } from '../../../src/views/steps.ts';

const letters = ['a', 'b', 'c'];
const link = (text: string) => ({ text, href: `/${text}/` });

test.each([
  ['a', undefined, '/b/'],
  ['b', '/a/', '/c/'],
  ['c', '/b/', undefined],
])('%s stands between %s and %s', (letter, before, after) => {
  const { next, previous } = stepsAt(letters, letter, link);
  expect([previous?.href, next?.href]).toEqual([before, after]);
});

test('one alone has no neighbours', () => {
  expect(stepsAt(['a'], 'a', link)).toEqual({ previous: undefined, next: undefined });
});
