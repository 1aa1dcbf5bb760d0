import { expect, test } from 'vitest';

import { spanSchema } from '../../../src/dossier/schemas/span.ts';
import {
  formatDay,
  formatMonth,
  formatRange,
  formatSpan,
  machineDate,
  periodOf,
} from '../../../src/views/dates.ts';

test.each([
  ['2020-01-01', '1\u00a0January 2020'],
  ['2024-02-29', '29\u00a0February 2024'],
  ['2020-12-31', '31\u00a0December 2020'],
])('the day %s is written %s in any time zone', (day, words) => {
  expect(formatDay(day)).toBe(words);
});

test.each([
  ['01', 'January'],
  ['02', 'February'],
  ['03', 'March'],
  ['04', 'April'],
  ['05', 'May'],
  ['06', 'June'],
  ['07', 'July'],
  ['08', 'August'],
  ['09', 'September'],
  ['10', 'October'],
  ['11', 'November'],
  ['12', 'December'],
])('month %s is %s', (number, name) => {
  expect(formatMonth(`2020-${number}-01`)).toBe(`${name} 2020`);
});

test.each([
  ['2020-05-16', '16\u00a0May 2020', 'a day'],
  ['2020-07', 'July 2020', 'a month'],
  ['2014', '2014', 'a year'],
  ['2020-05-16/2020-05-16', '16\u00a0May 2020', 'two ends that are one day'],
  ['2020-08-15/2020-08-16', '15–16\u00a0August 2020', 'days of a month'],
  ['2020-05-16/2020-09-07', '16\u00a0May – 7\u00a0September 2020', 'days of a year'],
  ['2019-12-31/2020-01-01', '31\u00a0December 2019 – 1\u00a0January 2020', 'days of two years'],
  ['2019-05-16/2020-05-17', '16\u00a0May 2019 – 17\u00a0May 2020', 'the same month of two years'],
  ['2020-05/2020-07', 'May 2020 – July 2020', 'months'],
  ['2019-12/2020-01', 'December 2019 – January 2020', 'months of two years'],
  ['2014/2020', '2014 – 2020', 'years'],
  ['2014/2020-05-16', '2014 – 16\u00a0May 2020', 'a year to a day'],
  ['2020-05-16/2020-07', '16\u00a0May 2020 – July 2020', 'a day to a month'],
  ['~2020-05-16', 'about 16\u00a0May 2020', 'about a day'],
  ['~2014', 'about 2014', 'about a year'],
  ['~2020-08-15/2020-08-16', 'about 15–16\u00a0August 2020', 'about a range'],
])('%s is written “%s”: %s', (text, words) => {
  expect(formatSpan(spanSchema.parse(text))).toBe(words);
});

test('a year that YAML reads as a number is written as one', () => {
  expect(formatSpan(spanSchema.parse(2014))).toBe('2014');
});

test.each([
  ['2020-05-16', '2020-05-16'],
  ['2020-05', '2020-05'],
  ['2020', '2020'],
  ['~2020-05', '2020-05'],
  ['2020-05-16/2020-05-17', undefined],
  ['~2014/2020', undefined],
])('a machine reads %s as %s', (text, date) => {
  expect(machineDate(spanSchema.parse(text))).toBe(date);
});

test.each([
  ['2020-05-16', '2020-05'],
  ['2020-05', '2020-05'],
  ['2020-05-16/2021-02-01', '2020-05'],
  ['2020-05-16/2021', '2020-05'],
  ['2020', '2020'],
  ['~2020', '2020'],
  ['2020/2021-05-16', '2020'],
])('%s begins in the month or year %s', (text, period) => {
  expect(periodOf(spanSchema.parse(text))).toBe(period);
});

test.each([
  [['2025-08-16'], '16\u00a0August 2025'],
  [['2025-08-16', '2025-08-16'], '16\u00a0August 2025'],
  [['2025-09-03', '2025-08-16'], '16\u00a0August – 3\u00a0September 2025'],
  [['2025-08', '2025-08-16'], 'August 2025'],
  [['2025-08-15', '2025-08/2025-09-07'], 'August 2025 – 7\u00a0September 2025'],
  [['~2025-08-15', '2025-08-16'], 'about 15–16\u00a0August 2025'],
])('%j together are %s', (texts, words) => {
  expect(formatRange(texts.map((text) => spanSchema.parse(text)))).toBe(words);
});

test('no span has no range', () => {
  expect(() => formatRange([])).toThrow(RangeError);
});
