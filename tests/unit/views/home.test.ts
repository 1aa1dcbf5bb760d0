import { expect, test } from 'vitest';

import { listStandings, showHome } from '../../../src/views/home.ts';
import { standingWords } from '../../../src/views/standing.ts';
import { actor, article, claim, contextOf, dispute, event, issue } from './affair.ts';

const numbers = Array.from({ length: 8 }, (_, index) => index + 1);
const context = contextOf(
  {
    'actors/bob.md': actor('Bob'),
    ...Object.fromEntries(
      numbers.map((day) => [`events/e-${day}.md`, event(`E ${day}`, `2020-05-0${day}`)]),
    ),
    ...Object.fromEntries(
      numbers
        .slice(0, 6)
        .map((order) => [`disputes/d-${order}.md`, dispute(`D ${order}`, [['x'], ['y']], order)]),
    ),
    'disputes/most.md': dispute('Most', [['x', 'y'], ['z']], 9),
    'issues/fish.md': issue('Fish', { order: 2 }),
    'articles/report.md': article(
      { title: 'Report' },
      claim('x', { event: 'e-1,e-2,e-3,e-4,e-5,e-6,e-7,e-8' }),
      claim('y', { event: 'e-8', contradicts: 'x' }),
      claim('z', { event: 'e-5,e-8' }),
    ),
    'articles/talk.md': article(
      { title: 'Talk', published: undefined, publishedNote: 'No date.' },
      ...numbers.slice(0, 5).map((day) => claim(`d-${day}`, { kind: 'demand', to: 'bob' })),
      claim('no', { by: 'bob', kind: 'answer', answers: 'd-5', answer: 'rejects' }),
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

test('the six events of which most is said are told in time; of those with as much, the first', () => {
  expect(home.events.map(({ text }) => text)).toEqual(['E 1', 'E 2', 'E 3', 'E 4', 'E 5', 'E 8']);
});

test('the five disputes with most claims come first, ties in their order', () => {
  expect(home.disputes.map(({ title }) => title)).toEqual(['Most', 'D 1', 'D 2', 'D 3', 'D 4']);
});

test('the four demands with most answers come first, ties as on their own page', () => {
  expect(home.demands.map(({ id }) => id)).toEqual(['d-5', 'd-1', 'd-2', 'd-3']);
});

test('all issues are listed in their order', () => {
  expect(home.issues.map(({ text }) => text)).toEqual(['Water', 'Fish']);
});

test('the six newest sources are listed, ties by id, one without a day not before others', () => {
  expect(home.newest.map(({ headline }) => headline)).toEqual([
    'A 1',
    'A 2',
    'A 3',
    'A 4',
    'A 5',
    'Report',
  ]);
});

test('a site with little has short lists', () => {
  const { demands, disputes, events, newest } = showHome(contextOf());
  expect([demands, disputes, events]).toEqual([[], [], []]);
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
