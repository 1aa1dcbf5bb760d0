import { expect, test } from 'vitest';

import { showMatrix } from '../../../src/views/positions.ts';
import { actor, article, claim, contextOf, issue } from './affair.ts';

const position = (about: string, stance: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ issue: about, from: '2020-01-01', stance, summary: 'They say so.', claims: ['first'] },
  ...more,
});
const both = [position('water', 'more'), position('fish', 'less')];
const context = contextOf({
  'actors/ann.md': actor('Zoe', { positions: [position('fish', 'less')] }),
  'actors/bob.md': actor('Una', {
    positions: [
      position('algae', 'less'),
      position('water', 'less', { from: '2020-02', claims: ['first', 'second'] }),
      position('water', 'more', { until: '2020-02' }),
      position('fish', 'less'),
    ],
  }),
  'actors/cat.md': actor('cat', { positions: both }),
  'actors/dan-1.md': actor('Dan', { positions: both }),
  'actors/dan-2.md': actor('Dan', { positions: both }),
  'actors/eve.md': actor('Eve', { kind: 'unnamed' }),
  'actors/flo.md': actor('Flo', { positions: [position('fish', 'more')] }),
  'articles/report.md': article(
    {},
    claim('first', { about: 'water,fish,algae', to: 'bob,cat,dan-1,dan-2,eve,flo' }),
    claim('second', { on: '2020-03-04', via: 'eve' }),
  ),
  'issues/algae.md': issue('Algae', { order: 1 }),
  'issues/boats.md': issue('Boats', { order: 2 }),
  'issues/fish.md': issue('Fish', { order: 3 }),
  'issues/water.md': issue('Water', { order: 4 }),
});
const { issues, others, rows } = showMatrix(context);

test('the columns are issues with a position, in their order', () => {
  expect(issues.map(({ href }) => href)).toEqual([
    '/issues/algae/',
    '/issues/fish/',
    '/issues/water/',
  ]);
});

test('the rows are actors with a position on two issues, most issues first, ties by name, then by id', () => {
  expect(rows.map(({ actor: { href }, extent }) => [href, extent])).toEqual([
    ['/actors/bob/', 'on 3 of 3 issues'],
    ['/actors/cat/', 'on 2 of 3 issues'],
    ['/actors/dan-1/', 'on 2 of 3 issues'],
    ['/actors/dan-2/', 'on 2 of 3 issues'],
  ]);
});

test('each row has a cell for each column; one without a position is empty', () => {
  expect(
    rows.map(({ cells }) => cells.map((cell) => cell?.positions.map(({ stance }) => stance))),
  ).toEqual([
    [['Less'], ['Less'], ['More', 'Less']],
    [undefined, ['Less'], ['More']],
    [undefined, ['Less'], ['More']],
    [undefined, ['Less'], ['More']],
  ]);
});

test('a cell holds its evidence, and shows a change with its day', () => {
  const cell = rows[0]?.cells[2];
  expect(
    cell?.positions.map(({ anchor, changed, hasEnded }) => [anchor, changed, hasEnded]),
  ).toEqual([
    ['bob-water-2020-01-01', undefined, true],
    ['bob-water-2020-02-01', 'February 2020', false],
  ]);
  expect(
    cell?.positions.map(({ evidence: { claims, count, when } }) => [
      claims.map(({ id }) => id),
      count,
      when,
    ]),
  ).toEqual([
    [['first'], '1 claim', '1\u00a0January 2020'],
    [['first', 'second'], '2 claims', '1\u00a0January – 4\u00a0March 2020'],
  ]);
});

test('a cell says on what ground its claims rest', () => {
  expect(
    rows[0]?.cells[2]?.positions.map(({ evidence }) => evidence.grounds.map(({ text }) => text)),
  ).toEqual([['On record'], ['on record: 1', 'unnamed sources: 1']]);
});

test('actors with a single position stand apart, by issue, then by name', () => {
  expect(
    others.map(({ issue: { text }, stands }) => [text, stands.map((one) => one.actor.text)]),
  ).toEqual([['Fish', ['Flo', 'Zoe']]]);
});

test('each row leads to the pages that set its actor beside the others', () => {
  expect(rows[1]?.pairs).toEqual([
    { text: 'Dan', href: '/positions/cat/dan-1/' },
    { text: 'Dan', href: '/positions/cat/dan-2/' },
    { text: 'Una', href: '/positions/bob/cat/' },
  ]);
});

test('without positions there is neither row nor column', () => {
  expect(showMatrix(contextOf())).toEqual({ issues: [], rows: [], others: [] });
});
