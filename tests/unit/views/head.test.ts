import { expect, test } from 'vitest';

import { showHead } from '../../../src/views/head.ts';
import { actor, analysis, article, claim, contextOf } from './affair.ts';

const context = contextOf(
  {
    'analyses/dry.md': analysis(
      'Dry',
      { author: 'Di Editor', published: '2020-06-02', updated: '2020-06-09' },
      'See [it](claim:first).',
    ),
    'actors/board.md': actor('The Board', { kind: 'group' }),
    'articles/report.md': article({}, claim('first', { to: 'board' })),
  },
  'https://news.example',
  '/papers/',
);
const headOf = (path: string) =>
  showHead(context, { title: 'A title', description: 'What it is.', path });

test('a page is named after itself and the site; the front page after the site', () => {
  expect(headOf('/issues/water/')).toMatchObject({
    title: 'A title · Before the Flood',
    name: 'A title',
    description: 'What it is.',
  });
  expect(headOf('/')).toMatchObject({
    title: 'Before the Flood: Who wants how much water',
    name: 'Before the Flood',
  });
});

test('the canonical address is absolute and under the base path', () => {
  expect(headOf('/issues/water/').canonical).toBe('https://news.example/papers/issues/water/');
  expect(headOf('/').canonical).toBe('https://news.example/papers/');
});

test('pictures may be shown large, and the page for what is not there is not to be found', () => {
  expect(headOf('/issues/water/').robots).toBe('max-image-preview:large');
  expect(headOf('/404.html')).toMatchObject({ robots: 'noindex', canonical: undefined });
});

test.each([
  ['/claims/first/', 'Claims'],
  ['/sources/report/', 'Sources'],
])('%s is an article, published on the day its source was read', (path, section) => {
  expect(headOf(path)).toMatchObject({
    type: 'article',
    article: { published: '2020-06-01', modified: undefined, author: 'The editors', section },
  });
});

test('an analysis has the days and the name that stand on it', () => {
  expect(headOf('/analyses/dry/').article).toMatchObject({
    published: '2020-06-02',
    modified: '2020-06-09',
    author: 'Di Editor',
    section: 'Analyses',
  });
});

test.each([
  ['/actors/ann/', 'profile'],
  ['/actors/board/', 'website'],
  ['/claims/', 'website'],
  ['/', 'website'],
])('%s is a %s', (path, type) => {
  expect(headOf(path)).toMatchObject({ type, article: undefined });
});

test('the feeds of the whole site and the page for programs can be found from each page', () => {
  const { data, feeds } = headOf('/claims/first/');
  expect(feeds[0]).toEqual({
    title: 'Before the Flood',
    type: 'application/rss+xml',
    href: '/papers/rss.xml',
  });
  expect(feeds).toHaveLength(3);
  expect(data).toBe('/papers/claims/first/index.json');
  expect(headOf('/404.html').data).toBeUndefined();
});

test('the picture is the card of the page, with its size and what it shows', () => {
  expect(headOf('/claims/first/').image).toEqual({
    href: 'https://news.example/papers/cards/claims/first.png',
    type: 'image/png',
    widthPx: 1200,
    heightPx: 630,
    alt: 'Statement: It is said: first. Ann · 1\u00a0January 2020. Single source · carried by 1 publisher. Before the Flood',
  });
});

test.each(['/', '/404.html', '/gone/'])('%s has the card of the front page', (path) => {
  expect(headOf(path).image.href).toBe('https://news.example/papers/cards/pages/home.png');
});
