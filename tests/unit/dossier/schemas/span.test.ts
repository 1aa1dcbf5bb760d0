import { expect, test } from 'vitest';

import { daySchema, spanSchema } from '../../../../src/dossier/schemas/span.ts';

test.each([
  ['2025-08-15', '2025-08-15', '2025-08-15', 'day', false],
  ['2025-07', '2025-07-01', '2025-07-31', 'month', false],
  ['2025', '2025-01-01', '2025-12-31', 'year', false],
  ['2024-02', '2024-02-01', '2024-02-29', 'month', false],
  ['2025-02', '2025-02-01', '2025-02-28', 'month', false],
  ['1900-02', '1900-02-01', '1900-02-28', 'month', false],
  ['2000-02', '2000-02-01', '2000-02-29', 'month', false],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day', false],
  ['~2025-08', '2025-08-01', '2025-08-31', 'month', true],
  ['2025-05-16/2025-09-07', '2025-05-16', '2025-09-07', 'day', false],
  ['2025-05/2025-09-07', '2025-05-01', '2025-09-07', 'month', false],
  ['2025-05-16/2025', '2025-05-16', '2025-12-31', 'year', false],
  ['~2025-05-16/2025-05-16', '2025-05-16', '2025-05-16', 'day', true],
])('%s is from %s until %s, to the %s', (text, from, until, precision, about) => {
  const span = spanSchema.parse(text);
  expect(span).toEqual({ from, until, precision, about, text });
});

test('a year alone, which YAML reads as a number, is a year', () => {
  expect(spanSchema.parse(2025)).toMatchObject({ from: '2025-01-01', text: '2025' });
});

test.each([
  ...['2025-02-29', '1900-02-29', '2025-04-31', '2025-00', '2025-13', '2025-1-1', '25-01-01'],
  ...['', '~', '/', '2025/', '/2025', '2025/2026/2027', 'yesterday', '2025-01-01T00:00', '~~2025'],
])('%j is no date', (text) => {
  const { error } = spanSchema.safeParse(text);
  expect(error?.issues[0]?.message).toMatch(/^Unexpected date `.*`, expected a day such as/);
});

test('an end before its start is reported with both', () => {
  const { error } = spanSchema.safeParse('2025-09-07/2025-05');
  expect(error?.issues[0]).toMatchObject({
    params: { rule: 'until-before-from' },
    message:
      'Unexpected end `2025-05` before its start `2025-09-07`, expected the same day or later',
  });
});

test('a day is one of the calendar, with no month or year in its place', () => {
  expect(daySchema.parse('2024-02-29')).toBe('2024-02-29');
  for (const text of ['2025-02-29', '2025-02', '2025', '2025-01-01/2025-01-02'])
    expect(daySchema.safeParse(text).success, text).toBe(false);
});
