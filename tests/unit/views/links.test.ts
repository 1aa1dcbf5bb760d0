import { describe, expect, test } from 'vitest';

import {
  linkActor,
  linkClaim,
  linkDispute,
  linkEvent,
  linkIssue,
  linkPlace,
  linkSource,
  sourceName,
} from '../../../src/views/links.ts';
import {
  article,
  claim,
  contextOf,
  dispute,
  event,
  place,
  publisher,
  sentenceOf,
} from './affair.ts';

const { addresses, dossier } = contextOf(
  {
    'articles/report.md': article(
      {},
      claim('first', { at: 'dam', event: 'talk' }),
      claim('second', { contradicts: 'first' }),
    ),
    'articles/copy.md': article({ publisher: 'blog', copyOf: 'wire' }, claim('third')),
    'disputes/level.md': dispute('The level', [['first'], ['second']]),
    'events/talk.md': event('A talk', '2020-01-01'),
    'places/dam.md': place('The dam'),
    'publishers/blog.md': publisher('The Blog'),
  },
  'https://example.org',
  '/base/',
);

describe('a link has the record’s name and its address under the base path', () => {
  test.each([
    ['actor', linkActor(addresses, dossier.actors.get('ann')), 'Ann', '/base/actors/ann/'],
    ['issue', linkIssue(addresses, dossier.issues.get('water')), 'Water', '/base/issues/water/'],
    ['event', linkEvent(addresses, dossier.events.get('talk')), 'A talk', '/base/events/talk/'],
    ['place', linkPlace(addresses, dossier.places.get('dam')), 'The dam', '/base/places/dam/'],
    [
      'dispute',
      linkDispute(addresses, dossier.disputes.get('level')),
      'The level',
      '/base/disputes/level/',
    ],
    [
      'claim',
      linkClaim(addresses, dossier.claims.get('first')),
      sentenceOf('first'),
      '/base/claims/first/',
    ],
    [
      'source',
      linkSource(addresses, dossier.articles.get('report')),
      'The Wire',
      '/base/sources/report/',
    ],
  ])('%s', (_, link, text, href) => {
    expect(link).toEqual({ text, href });
  });
});

test('a source is called by who wrote it, and by who carries it when that is another', () => {
  expect(sourceName(dossier.articles.get('report'))).toBe('The Wire');
  expect(sourceName(dossier.articles.get('copy'))).toBe('The Wire, in a copy by The Blog');
});
