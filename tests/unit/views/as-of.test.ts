import { expect, test } from 'vitest';

import { listDays, showDay } from '../../../src/views/as-of.ts';
import { showClaim } from '../../../src/views/claim.ts';
import { showEvent } from '../../../src/views/event.ts';
import { actor, article, claim, contextOf, dispute, event, issue, publisher } from './affair.ts';

const claims = ['first'];
const stands = (stance: string, from: string, until?: string) => ({
  ...{ issue: 'water', from, stance, summary: `Ann wants ${stance}.`, claims },
  ...(until ? { until } : {}),
});
const files = {
  'actors/ann.md': actor('Ann', {
    positions: [
      stands('more', '2020-05-01', '2020-05-03'),
      stands('less', '2020-05-03'),
      { ...stands('less', '2020-05-03'), issue: 'fish' },
    ],
  }),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'publishers/blog.md': publisher('The Blog'),
  'events/talks.md': event('Talks', '2020-05-02/2020-05-03'),
  'articles/report.md': article(
    { published: '2020-05-01' },
    claim('first', { about: 'water,fish' }),
    claim('late', { known: '2020-05-04', event: 'talks' }),
  ),
  'articles/third.md': article(
    { published: '2020-05-03', publisher: 'blog' },
    claim('again', { repeats: 'first' }),
    claim('no', { contradicts: 'first,late' }),
    claim('newer', { about: 'fish', supersedes: 'first' }),
  ),
  'articles/undated.md': article(
    { published: undefined, publishedNote: 'No date.' },
    claim('whenever', { contradicts: 'again' }),
  ),
  'disputes/level.md': dispute('The level', [['first'], ['no']]),
};
const context = contextOf(files, 'https://host.example', '/base/');
const day = (date: string) => showDay(context, date);

test('each day on which something came on record has a page, and says what it brought', () => {
  expect(listDays(context)).toEqual({
    days: [
      { text: '1\u00a0May 2020', href: '/base/as-of/2020-05-01/', brought: '1 claim' },
      {
        text: '3\u00a0May 2020',
        href: '/base/as-of/2020-05-03/',
        brought: '3 claims · 1 contradiction · 1 replacement · 1 changed position',
      },
      {
        text: '4\u00a0May 2020',
        href: '/base/as-of/2020-05-04/',
        brought: '1 claim · 1 contradiction',
      },
    ],
    undated: 1,
  });
});

test('a page leads to the days before and after it', () => {
  const links = ['2020-05-01', '2020-05-03', '2020-05-04'].map((date) => {
    const { next, previous } = day(date);
    return [previous?.text, next?.text];
  });
  expect(links).toEqual([
    [undefined, '3\u00a0May 2020'],
    ['1\u00a0May 2020', '4\u00a0May 2020'],
    ['3\u00a0May 2020', undefined],
  ]);
});

test('a page has what came on record that day, by the first issue', () => {
  const added = (date: string) =>
    day(date).added.map(({ issue: { text }, rows }) => [text, rows.map(({ id }) => id)]);
  expect(added('2020-05-01')).toEqual([['Water', ['first']]]);
  expect(added('2020-05-03')).toEqual([
    ['Water', ['again', 'no']],
    ['Fish', ['newer']],
  ]);
});

test('a standing follows from what was on record by then, and today’s is said where it is another', () => {
  const rowOf = (date: string, id: string) =>
    day(date)
      .added.flatMap(({ rows }) => rows)
      .find((row) => row.id === id);
  expect(rowOf('2020-05-01', 'first')).toMatchObject({
    standing: { word: 'Single source', publishers: 'carried by 1 publisher' },
    now: 'Contradicted',
  });
  expect(rowOf('2020-05-03', 'again')?.standing).toMatchObject({
    word: 'Contradicted',
    publishers: 'carried by 2 publishers',
  });
  expect(rowOf('2020-05-03', 'no')?.now).toBeUndefined();
});

test('a contradiction or a replacement belongs to the day of the later claim', () => {
  const idsOf = (date: string, list: 'contradictions' | 'replaced') =>
    day(date)[list].map(({ claim: one, other }) => `${one.id} ${other.id}`);
  expect(idsOf('2020-05-03', 'contradictions')).toEqual(['no first']);
  expect(idsOf('2020-05-04', 'contradictions')).toEqual(['no late']);
  expect(idsOf('2020-05-03', 'replaced')).toEqual(['newer first']);
  expect(idsOf('2020-05-01', 'replaced')).toEqual([]);
});

test('a position taken that day says which it took the place of; those that did come first', () => {
  expect(
    day('2020-05-03').positions.map(({ before, issue: { text }, stance }) => [
      text,
      before,
      stance,
    ]),
  ).toEqual([
    ['Water', 'More', 'Less'],
    ['Fish', undefined, 'Less'],
  ]);
});

test('the state of play counts claims, standings, positions and disputes by then', () => {
  expect(day('2020-05-01').state).toMatchObject({
    claims: 1,
    standings: [{ word: 'Single source', count: 1 }],
    issues: [
      { issue: { text: 'Water' }, claims: 1, added: 1, stances: [{ label: 'More' }] },
      { issue: { text: 'Fish' }, claims: 1, added: 1, stances: [] },
    ],
    disputes: [],
  });
  const { disputes, issues, standings } = day('2020-05-03').state;
  expect(disputes).toEqual([{ text: 'The level', href: '/base/disputes/level/', isNew: true }]);
  expect(standings.map(({ count, word }) => [word, count])).toEqual([
    ['Contradicted', 3],
    ['Single source', 1],
  ]);
  expect(issues.map(({ stances }) => stances.map(({ label }) => label))).toEqual([
    ['Less'],
    ['Less'],
  ]);
  expect(day('2020-05-04').state.disputes.map(({ isNew }) => isNew)).toEqual([false]);
});

test('events of the day are named', () => {
  expect(day('2020-05-03').events.map(({ text }) => text)).toEqual(['Talks']);
  expect(day('2020-05-04').events).toEqual([]);
});

test('a claim and an event lead to the page of their day', () => {
  const { claims: shelf, events } = context.dossier;
  expect(showClaim(context, shelf.get('late')).known).toEqual({
    text: '4\u00a0May 2020',
    day: '2020-05-04',
    href: '/base/as-of/2020-05-04/',
  });
  expect(showClaim(context, shelf.get('whenever')).known).toBeUndefined();
  expect(showEvent(context, events.get('talks')).asKnown?.text).toBe('3\u00a0May 2020');
});

test('days outside those that the site names have no page, but what they brought counts', () => {
  const site = {
    title: 'T',
    tagline: 'T',
    description: 'D',
    language: 'en',
    url: 'https://x.example',
    tagAuthority: 'x.example,2020',
    editor: 'E',
    contact: 'https://x.example',
    licences: { code: 'C', text: 'T' },
    asOf: { from: '2020-05-02', until: '2020-05-03' },
  };
  const within = contextOf({ ...files, 'site.yaml': JSON.stringify(site) });
  expect(listDays(within).days.map(({ text }) => text)).toEqual(['3\u00a0May 2020']);
  expect(showDay(within, '2020-05-03').state.claims).toBe(4);
  expect(showClaim(within, within.dossier.claims.get('first')).known).toEqual({
    text: '1\u00a0May 2020',
    day: '2020-05-01',
    href: undefined,
  });
});
