import { expect, test } from 'vitest';

import { formatNumber, formatOrdinal } from '../../../src/dossier/numbers.ts';

test.each([
  [0, 0, '0'],
  [999, 0, '999'],
  [1000, 0, '1\u202F000'],
  [1234567.891, 2, '1\u202F234\u202F567.89'],
  [0.1234, 3, '0.123'],
  [-33.9, 1, '−33.9'],
  [-0.01, 1, '0.0'],
])('%d with %i digits is printed %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [101, '101st'],
  [1002, '1\u202F002nd'],
])('%i is the %s', (value, text) => {
  expect(formatOrdinal(value)).toBe(text);
});
