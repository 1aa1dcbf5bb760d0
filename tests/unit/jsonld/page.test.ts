import path from 'node:path';

import { expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { describePage, type Graph } from '../../../src/jsonld/index.ts';
import { toScriptText } from '../../../src/jsonld/script.ts';
import { createContext } from '../../../src/views/context.ts';
import { fixtures, mustRead } from '../dossier/folders.ts';
import {
  actor,
  analysis,
  article,
  claim,
  contextOf,
  dispute,
  event,
  issue,
  place,
} from '../views/affair.ts';

const context = contextOf(
  {
    'analyses/dry.md': analysis(
      'Dry',
      { published: '2020-06-02', updated: '2020-06-09' },
      'See [it](claim:first).',
    ),
    'analyses/wet.md': analysis('Wet', { author: 'Di Editor' }, 'See [it](claim:third).'),
    'actors/ann.md': actor('Ann', { nameNative: 'Анна', aliases: ['Annie'] }),
    'actors/board.md': actor('The Board', { kind: 'government' }),
    'articles/report.md': article(
      { author: 'Cy Writer', language: 'uk' },
      claim('first', { at: 'dam', event: 'talk', on: '2020-05-16/2020-06' }, '> not a drop\n'),
      claim('second', { by: 'board', on: '~2020-05', contradicts: 'first' }),
    ),
    'articles/undated.md': article(
      {
        published: undefined,
        publishedNote: 'No date.',
        url: undefined,
        urlNote: 'On paper.',
        language: 'und',
        kind: 'opinion',
      },
      claim('third'),
    ),
    'disputes/drop.md': dispute('The drop', [['first'], ['second']]),
    'events/talk.md': event('A talk', '2020-05-16', { places: ['dam'] }),
    'issues/water.md': issue('Water'),
    'places/dam.md': place('The dam', { within: 'north', aliases: ['Weir'] }),
    'places/north.md': place('The north', { kind: 'region' }),
  },
  'https://news.example',
  '/papers/',
);
const root = 'https://news.example/papers/';
const publisher = {
  '@type': 'NewsMediaOrganization',
  '@id': root,
  name: 'Before the Flood',
  url: root,
};
const thing = (path: string) => ({ '@type': 'Thing', '@id': root + path });
const pageOf = (path: string, up?: { text: string; path: string }): Graph['@graph'] =>
  describePage(context, { title: 'A title', description: 'What it is.', path, up })['@graph'];

test('a claim has who says it, who read it so, where it appears, and the words', () => {
  expect(pageOf('/claims/first/')[0]).toEqual({
    '@type': 'Claim',
    '@id': `${root}claims/first/`,
    url: `${root}claims/first/`,
    text: 'It is said: first.',
    inLanguage: 'en',
    author: {
      '@type': 'Person',
      '@id': `${root}actors/ann/`,
      name: 'Ann',
      url: `${root}actors/ann/`,
    },
    claimInterpreter: publisher,
    appearance: {
      '@type': 'NewsArticle',
      headline: 'A report',
      publisher: { '@type': 'Organization', name: 'The Wire' },
      inLanguage: 'uk',
      url: 'https://wire.example/report',
      datePublished: '2020-05-01',
      author: { '@type': 'Person', name: 'Cy Writer' },
    },
    about: [{ '@type': 'Thing', '@id': `${root}issues/water/`, name: 'Water' }],
    temporalCoverage: '2020-05-16/2020-06',
    contentLocation: [{ '@type': 'Place', '@id': `${root}places/dam/`, name: 'The dam' }],
    hasPart: { '@type': 'Quotation', text: 'not a drop', inLanguage: 'uk' },
  });
});

test('what is not known, or not sure, is left out', () => {
  expect(pageOf('/claims/second/')[0]).not.toHaveProperty('temporalCoverage');
  expect(pageOf('/claims/second/')[0]).not.toHaveProperty('contentLocation');
  expect(pageOf('/claims/second/')[0]).not.toHaveProperty('hasPart');
  expect(pageOf('/claims/third/')[0]).toHaveProperty('appearance', {
    '@type': 'OpinionNewsArticle',
    headline: 'A report',
    publisher: { '@type': 'Organization', name: 'The Wire' },
  });
});

test('an event has its days and places', () => {
  expect(pageOf('/events/talk/')[0]).toMatchObject({
    '@type': 'Event',
    name: 'A talk',
    startDate: '2020-05-16',
    endDate: '2020-05-16',
    location: [{ '@id': `${root}places/dam/` }],
  });
});

test('an actor is a person or an organization, with other names', () => {
  expect(pageOf('/actors/ann/')[0]).toMatchObject({
    '@type': 'Person',
    description: 'envoy',
    alternateName: ['Анна', 'Annie'],
  });
  expect(pageOf('/actors/board/')[0]).toMatchObject({ '@type': 'GovernmentOrganization' });
  expect(pageOf('/actors/board/')[0]).not.toHaveProperty('alternateName');
});

test('a place lies in another', () => {
  expect(pageOf('/places/dam/')[0]).toMatchObject({
    '@type': 'Place',
    alternateName: ['Weir'],
    containedInPlace: { '@id': `${root}places/north/` },
  });
});

test('a source’s page is ours, and what it is of is not', () => {
  expect(pageOf('/sources/report/')[0]).toMatchObject({
    '@type': 'WebPage',
    '@id': `${root}sources/report/`,
    abstract: 'What was said.',
    datePublished: '2020-06-01',
    publisher,
    mainEntity: { '@type': 'NewsArticle', url: 'https://wire.example/report' },
  });
});

test('an analysis is news and analysis, and cites claims', () => {
  expect(pageOf('/analyses/dry/')[0]).toMatchObject({
    '@type': ['NewsArticle', 'AnalysisNewsArticle'],
    '@id': `${root}analyses/dry/`,
    headline: 'Dry',
    image: `${root}cards/analyses/dry.png`,
    author: publisher,
    publisher,
    datePublished: '2020-06-02',
    dateModified: '2020-06-09',
    citation: [{ '@type': 'Claim', '@id': `${root}claims/first/`, text: 'It is said: first.' }],
  });
  expect(pageOf('/analyses/wet/')[0]).toMatchObject({
    author: { '@type': 'Person', name: 'Di Editor' },
  });
  expect(pageOf('/analyses/wet/')[0]).not.toHaveProperty('dateModified');
});

test('a dispute names its issues and its claims, without a verdict', () => {
  expect(pageOf('/disputes/drop/')[0]).toMatchObject({
    '@type': 'WebPage',
    description: 'The drop?',
    about: [{ '@id': `${root}issues/water/` }],
    mentions: [{ '@id': `${root}claims/first/` }, { '@id': `${root}claims/second/` }],
  });
});

test('an issue has its question', () => {
  expect(pageOf('/issues/water/')[0]).toMatchObject({
    '@type': 'WebPage',
    name: 'Water',
    description: 'How much Water?',
  });
});

test.each(['/', '/about/'])('%s says who publishes the site, and by what rules', (path) => {
  expect(pageOf(path)[0]).toMatchObject({
    ...publisher,
    publishingPrinciples: `${root}about/`,
    verificationFactCheckingPolicy: `${root}about/#standing`,
    correctionsPolicy: `${root}corrections/`,
  });
});

test('a list has its own title and description', () => {
  expect(pageOf('/claims/')[0]).toMatchObject({
    '@type': 'CollectionPage',
    '@id': `${root}claims/`,
    name: 'A title',
    description: 'What it is.',
  });
});

test('the way leads from the front page over the page above; the front page has none', () => {
  expect(pageOf('/')).toHaveLength(1);
  expect(pageOf('/claims/first/', { text: 'Claims', path: '/claims/' })[1]).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Before the Flood', item: thing('') },
      { '@type': 'ListItem', position: 2, name: 'Claims', item: thing('claims/') },
      { '@type': 'ListItem', position: 3, name: 'A title', item: thing('claims/first/') },
    ],
  });
});

const data = createContext(
  mustRead(path.join(fixtures, 'other-affair')),
  createAddresses('https://example.org', '/'),
);
const dataOf = (address: string): Graph['@graph'] =>
  describePage(data, { title: 'A title', description: 'What it is.', path: address })['@graph'];

test('a table has who counts, and what is in its columns', () => {
  expect(dataOf('/landings/')[0]).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://example.org/landings/',
    creator: { '@id': 'https://example.org/actors/span-institute/' },
    variableMeasured: ['Day', 'Velmar', 'Ostrand', 'Crates', 'Sold'],
  });
  expect(dataOf('/landings/2031-03-03/')[0]).toMatchObject({ '@type': 'WebPage' });
});

test('a figure that confirms a claim reviews it; one that only limits it does not', () => {
  const [figure, review] = dataOf('/figures/days-over-100/');
  expect(figure).toMatchObject({
    '@type': 'WebPage',
    isBasedOn: { '@type': 'Dataset', '@id': 'https://example.org/landings/' },
  });
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    itemReviewed: { '@id': 'https://example.org/claims/span-herring/' },
    reviewRating: { alternateName: 'Confirmed' },
  });
  expect(JSON.stringify(dataOf('/figures/catch-rose/'))).not.toContain('ClaimReview');
});

test('no words of the content end the element or begin another', () => {
  const hostile = '</script><script>alert(1)</script><!-- &lt; \u2028 "quoted" \\';
  const graph = describePage(context, { title: hostile, description: hostile, path: '/claims/' });
  const text = toScriptText(graph);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(graph);
});
