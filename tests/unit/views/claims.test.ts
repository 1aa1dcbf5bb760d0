import { expect, test } from 'vitest';

import { listClaims } from '../../../src/views/claims.ts';
import { limits } from '../../../src/views/limits.ts';
import { article, claim, contextOf } from './affair.ts';

/** Headings, anchors and ids of the list of claims on the days given; their ids are `c-01`, `c-02`, … */
function listOf(days: readonly string[]): [string, string, string[]][] {
  const claims = days.map((on, index) => claim(`c-${String(index + 1).padStart(2, '0')}`, { on }));
  const context = contextOf({ 'articles/report.md': article({}, ...claims) });
  return listClaims(context).groups.map(({ anchor, rows, title }) => [
    title,
    anchor,
    rows.map(({ id }) => id),
  ]);
}

const may = (count: number): string[] => Array.from({ length: count }, () => '2020-05-16');

test('claims are listed by the year they speak of, in it in time, ties by id', () => {
  expect(listOf(['2020-05-16', '2019-12-31', '2020', '2020-05-16', '2019/2021'])).toEqual([
    ['2019', 'on-2019', ['c-05', 'c-02']],
    ['2020', 'on-2020', ['c-03', 'c-01', 'c-04']],
  ]);
});

test('a year with forty claims is one list', () => {
  const groups = listOf(['2020-06-01', ...may(39)]);
  expect(groups.map(([title, , ids]) => [title, ids.length])).toEqual([['2020', 40]]);
});

test('a year with more than forty claims is listed month by month, others are not', () => {
  const groups = listOf(['2020-12-01', '2020-06-01', '2019-05-16', '2021-05-16', ...may(39)]);
  expect(groups.map(([title, anchor, ids]) => [title, anchor, ids.length])).toEqual([
    ['2019', 'on-2019', 1],
    ['May 2020', 'on-2020-05', 39],
    ['June 2020', 'on-2020-06', 1],
    ['December 2020', 'on-2020-12', 1],
    ['2021', 'on-2021', 1],
  ]);
});

test('what speaks of a whole year stands before its months, not in January', () => {
  const groups = listOf(['2020-01-01', '~2020', '2020/2021', ...may(40)]);
  expect(groups.slice(0, 2)).toEqual([
    ['2020', 'on-2020', ['c-02', 'c-03']],
    ['January 2020', 'on-2020-01', ['c-01']],
  ]);
});

test('of an archive the page has the last claims, and the years have pages of their own', () => {
  const days = [...may(limits.claims), '2019-12-31', '2021'];
  const claims = days.map((on, index) => claim(`c-${1000 + index}`, { on }));
  const context = contextOf({ 'articles/report.md': article({}, ...claims) });
  const { groups, rest } = listClaims(context);
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(limits.kept);
  expect(groups.at(-1)?.rows.map(({ when }) => when)).toEqual(['2021']);
  expect(rest?.all).toBeUndefined();
  expect(rest?.parts).toEqual([
    { text: '2019', href: '/claims/in/2019/', count: '1 claim' },
    { text: '2020', href: '/claims/in/2020/', count: `${limits.claims} claims` },
    { text: '2021', href: '/claims/in/2021/', count: '1 claim' },
  ]);
});

test('what fits on one page has no others', () => {
  const context = contextOf({ 'articles/report.md': article({}, claim('only')) });
  expect(listClaims(context).rest).toBeUndefined();
});
