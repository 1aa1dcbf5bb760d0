import { expect, test } from 'vitest';

import { showActor } from '../../../src/views/actor.ts';
import { showAnalyses, showAnalysis } from '../../../src/views/analysis.ts';
import { showClaim } from '../../../src/views/claim.ts';
import { listFeedItems } from '../../../src/views/feed-items.ts';
import { actor, analysis, article, claim, contextOf } from './affair.ts';

const words = (count: number) => 'word '.repeat(count);
const context = contextOf({
  'actors/bob.md': actor('Bob'),
  'actors/cyd.md': actor('Cyd'),
  'articles/report.md': article(
    { accessed: '2020-06-02' },
    claim('first', { to: 'bob,cyd' }),
    claim('second'),
  ),
  'analyses/long.md': analysis(
    'Long',
    { updated: '2020-06-04', author: 'Eve' },
    `## A heading\n\n${words(474)}[it](claim:first) and [Bob](actor:bob).\n`,
  ),
  'analyses/b-short.md': analysis('B', {}, 'See [it](claim:first).'),
  'analyses/a-short.md': analysis('A', {}, 'See [it](claim:first).'),
  'analyses/newest.md': analysis('Newest', { published: '2020-06-03' }, '[It](claim:second).'),
});
const { dossier } = context;
const page = showAnalysis(context, dossier.analyses.get('long'));

test('the page has the text with numbers, a card for each, and says who wrote it when', () => {
  expect(page).toMatchObject({
    title: 'Long',
    description: 'What it finds.',
    path: '/analyses/long/',
    author: 'Eve',
    published: '2\u00a0June 2020',
    updated: '4\u00a0June 2020',
    machineDates: { published: '2020-06-02', updated: '2020-06-04' },
    length: '2 minutes to read',
    evidence: '1 claim of 1 source',
  });
  expect(page.html).toContain('<h2>A heading</h2>');
  expect(page.cards.map(({ id }) => id)).toEqual(['first']);
});

test('pieces are listed newest first, ties by id; where nobody is named they are the editors’', () => {
  expect(
    showAnalyses(context).rows.map(({ author, length, text }) => [text, author, length]),
  ).toEqual([
    ['Newest', 'The editors', '1 minute to read'],
    ['A', 'The editors', '1 minute to read'],
    ['B', 'The editors', '1 minute to read'],
    ['Long', 'Eve', '2 minutes to read'],
  ]);
});

test('a claim knows the pieces that cite it, newest first', () => {
  const citedIn = (id: string) => showClaim(context, dossier.claims.get(id)).citedIn;
  expect(citedIn('first').map(({ text }) => text)).toEqual(['A', 'B', 'Long']);
  expect(citedIn('second')).toEqual([{ text: 'Newest', href: '/analyses/newest/' }]);
});

test('an actor knows the pieces that cite what they say or name them, not those to whom it is said', () => {
  const citedIn = (id: string) => showActor(context, dossier.actors.get(id)).citedIn;
  expect(citedIn('ann')).toHaveLength(4);
  expect(citedIn('bob').map(({ text }) => text)).toEqual(['Long']);
  expect(citedIn('cyd')).toEqual([]);
});

test('pieces stand in the feed with the digests, of one day before them, in full', () => {
  const items = listFeedItems(context);
  expect(items.map(({ guid }) => guid.replace(/.*:/, ''))).toEqual([
    'analyses/newest',
    'analyses/a-short',
    'analyses/b-short',
    'analyses/long',
    'articles/report',
  ]);
  expect(items[3]).toMatchObject({
    title: 'Long',
    href: 'https://example.org/analyses/long/',
    published: '2020-06-02',
    summary: 'What it finds.',
  });
  expect(items[3]?.html).toMatch(
    /^<p>What it finds\.<\/p>\s*<h2>A heading<\/h2>\s*<p>word .*<a href="https:\/\/example\.org\/claims\/first\/">it<\/a>/,
  );
});
