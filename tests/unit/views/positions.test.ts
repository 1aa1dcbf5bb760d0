import { expect, test } from 'vitest';

import { showMatrix } from '../../../src/views/positions.ts';
import { actor, article, claim, contextOf, issue } from './affair.ts';

const position = (about: string, stance: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ issue: about, from: '2020-01-01', stance, summary: 'They say so.', claims: ['first'] },
  ...more,
});
const context = contextOf({
  'actors/ann.md': actor('Zoe', { positions: [position('fish', 'less')] }),
  'actors/bob.md': actor('Una', {
    positions: [
      position('water', 'less', { from: '2020-02', claims: ['first', 'second'] }),
      position('water', 'more', { until: '2020-02' }),
    ],
  }),
  'actors/cat.md': actor('cat', { positions: [position('water', 'more')] }),
  'actors/dan-1.md': actor('Dan', { positions: [position('water', 'more')] }),
  'actors/dan-2.md': actor('Dan', { positions: [position('water', 'more')] }),
  'actors/eve.md': actor('Eve'),
  'articles/report.md': article(
    {},
    claim('first', { about: 'water,fish', to: 'bob,cat,dan-1,dan-2,eve' }),
    claim('second'),
  ),
  'issues/algae.md': issue('Algae', { order: 1 }),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'issues/water.md': issue('Water', { order: 3 }),
});
const { issues, rows } = showMatrix(context);

test('the columns are issues with a position, in their order', () => {
  expect(issues).toEqual([
    { text: 'Fish', href: '/issues/fish/' },
    { text: 'Water', href: '/issues/water/' },
  ]);
});

test('the rows are actors with a position, most positions first, ties by name, then by id', () => {
  expect(rows.map((row) => row.actor.href)).toEqual([
    '/actors/bob/',
    '/actors/cat/',
    '/actors/dan-1/',
    '/actors/dan-2/',
    '/actors/ann/',
  ]);
});

test('each row has a cell for each column; one without a position is empty', () => {
  expect(rows.map(({ cells }) => cells.map((cell) => cell.map(({ stance }) => stance)))).toEqual([
    [[], ['More', 'Less']],
    [[], ['More']],
    [[], ['More']],
    [[], ['More']],
    [['Less'], []],
  ]);
});

test('a cell opens its evidence, and shows a change in time', () => {
  expect(rows[0]?.cells[1]).toEqual([
    {
      stance: 'More',
      href: '/actors/bob/#water-2020-01-01',
      when: '1 January 2020 until February 2020',
      hasEnded: true,
      count: 1,
    },
    {
      stance: 'Less',
      href: '/actors/bob/#water-2020-02-01',
      when: 'from February 2020',
      hasEnded: false,
      count: 2,
    },
  ]);
});

test('without positions there is neither row nor column', () => {
  expect(showMatrix(contextOf())).toEqual({ issues: [], rows: [] });
});
