import { expect, test } from 'vitest';

import { listStandings, showHome } from '../../../src/views/home.ts';
import { standingWords } from '../../../src/views/standing.ts';
import { article, claim, contextOf, dispute } from './affair.ts';

const numbers = Array.from({ length: 8 }, (_, index) => index + 1);
const context = contextOf(
  {
    ...Object.fromEntries(
      numbers
        .slice(0, 6)
        .map((order) => [`disputes/d-${order}.md`, dispute(`D ${order}`, [['x'], ['y']], order)]),
    ),
    'disputes/most.md': dispute('Most', [['x', 'y'], ['z']], 9),
    'articles/report.md': article(
      { title: 'Report' },
      claim('x'),
      claim('y', { contradicts: 'x' }),
      claim('z'),
    ),
    'articles/talk.md': article(
      { title: 'Talk', published: undefined, publishedNote: 'No date.' },
      ...numbers.slice(0, 6).map((day) => claim(`d-${day}`)),
    ),
    ...Object.fromEntries(
      numbers
        .slice(0, 5)
        .map((day) => [
          `articles/a-${day}.md`,
          article({ title: `A ${day}`, published: '2020-06-01' }, claim(`c-${day}`)),
        ]),
    ),
  },
  'https://example.org',
  '/base/',
);
const home = showHome(context);

test('the page is described as the site is, and counts what it holds', () => {
  expect(home.description).toBe('An affair about water.');
  expect(home.counts).toEqual([
    { text: '7 sources', href: '/base/sources/' },
    { text: '14 claims', href: '/base/claims/' },
    { text: '7 disputes', href: '/base/disputes/' },
  ]);
});

test('the five disputes with most claims come first, ties in their order', () => {
  expect(home.disputes.map(({ title }) => title)).toEqual(['Most', 'D 1', 'D 2', 'D 3', 'D 4']);
});

test('the newest additions are listed with their days, sources in their order', () => {
  expect(home.newest.map(({ text }) => text)).toEqual([
    ...['A 1', 'A 2', 'A 3', 'A 4', 'A 5'],
    ...['Report', 'Talk'],
  ]);
  expect(new Set(home.newest.map(({ day }) => day))).toEqual(new Set(['1\u00a0June 2020']));
});

test('a site with little has short lists', () => {
  const { brief, disputes, newest, positions } = showHome(contextOf());
  expect([brief, disputes, positions.rows]).toEqual([[], [], []]);
  expect(newest).toHaveLength(1);
});

test('each standing comes with its rule and the number of its claims, one that has none too', () => {
  const rule = (id: keyof typeof standingWords) => standingWords[id].rule;
  expect(listStandings(context)).toEqual([
    { id: 'contradicted', word: 'Contradicted', rule: rule('contradicted'), count: 2 },
    { id: 'recomputed', word: 'Recomputed', rule: rule('recomputed'), count: 0 },
    { id: 'corroborated', word: 'Corroborated', rule: rule('corroborated'), count: 0 },
    { id: 'single-source', word: 'Single source', rule: rule('single-source'), count: 12 },
  ]);
});
