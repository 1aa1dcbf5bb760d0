import { expect, test } from 'vitest';

import { listSearchRecords } from '../../../src/views/search.ts';
import { showSearch } from '../../../src/views/search-page.ts';
import { actor, article, claim, contextOf, event, place, sentenceOf } from './affair.ts';

const context = contextOf(
  {
    'actors/bob.md': actor('Bob', { aliases: ['Robert'] }),
    'places/port.md': place('Port', { aliases: ['Harbour'] }),
    'events/vote.md': event('The vote', '2020-02-01'),
    'articles/report.md': article(
      {},
      claim(
        'first',
        { via: 'bob', at: 'port', event: 'vote', kind: 'figure' },
        '> in so many words\n\nA note on [Bob](actor:bob).',
      ),
    ),
  },
  'https://example.org',
  '/base/',
);
const records = listSearchRecords(context);

test('a claim is found by its words, quotation, notes, places and speakers, and shown at its own address', () => {
  expect(records[0]).toEqual({
    path: '/claims/first/',
    title: sentenceOf('first'),
    details: 'Ann via Bob · 1\u00a0January 2020 · The Wire · Single source',
    day: '2020-05-01',
    text: '“in so many words” A note on Bob. Port',
    also: 'Harbour, Robert',
    facets: {
      actor: ['Ann', 'Bob'],
      issue: ['Water'],
      source: ['The Wire'],
      kind: ['figure'],
      standing: ['Single source'],
      year: ['2020'],
    },
  });
});

test('every other record with a page of its own is found too, each once', () => {
  const paths = records.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.slice(1).toSorted()).toEqual([
    '/actors/ann/',
    '/actors/bob/',
    '/events/vote/',
    '/issues/water/',
    '/places/port/',
    '/sources/report/',
  ]);
});

test('the page offers the words that occur, and lists everything by actor, issue, place and date', () => {
  const page = showSearch(context);
  expect(page.facets.find(({ name }) => name === 'actor')?.words).toEqual(['Ann', 'Bob']);
  expect(page.facets.find(({ name }) => name === 'year')?.words).toEqual(['2020']);
  expect(page.sections.map(({ id }) => id)).toEqual([
    'by-actor',
    'by-issue',
    'by-place',
    'by-date',
  ]);
  const dates = page.sections.at(-1)?.groups[0];
  expect(dates?.title).toBe('2020');
  expect(dates?.links).toEqual([
    { href: '/base/events/vote/', text: '1\u00a0February 2020: The vote' },
  ]);
});
