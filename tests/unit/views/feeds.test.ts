import { expect, test } from 'vitest';

import { findFeed, listFeedLinks, listFeeds, updatedOf } from '../../../src/views/feeds.ts';
import { showSubscribe } from '../../../src/views/subscribe.ts';
import { actor, article, claim, contextOf, issue, type Files } from './affair.ts';

const files: Files = {
  'actors/bob.md': actor('Bob'),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'articles/report.md': article(
    { accessed: '2020-06-01' },
    claim('first', { on: '2020-01-01' }),
    claim('later', { on: '2020-02-01', to: 'bob' }),
  ),
  'articles/second.md': article(
    {
      accessed: '2020-06-05',
      corrections: [{ day: '2020-06-09', what: 'The day.', was: '1 May', claim: 'other' }],
    },
    claim('other', { by: 'bob', about: 'fish', contradicts: 'first' }, '> so it is\n'),
  ),
  'redirects.yaml': '/actors/robert/: /actors/bob/\n',
};
const context = contextOf(files, 'https://host.example', '/base/');
const itemsAt = (path: string) => findFeed(context, path)?.items() ?? [];
const idsAt = (path: string) => itemsAt(path).map(({ guid }) => guid.replace(/.*:/, ''));

test('there is a feed of everything, of corrections, of each issue and of each actor', () => {
  expect(listFeeds(context).map(({ folder, id }) => [folder, id.replace(/.*:/, '')])).toEqual([
    ['/', 'feeds/all'],
    ['/corrections/', 'feeds/corrections'],
    ['/issues/water/', 'issues/water/feed'],
    ['/issues/fish/', 'issues/fish/feed'],
    ['/actors/ann/', 'actors/ann/feed'],
    ['/actors/bob/', 'actors/bob/feed'],
  ]);
});

test('a topic’s feed has each claim that concerns it, newest here first, then by the time it speaks of', () => {
  expect(idsAt('/issues/water/')).toEqual(['claims/later', 'claims/first']);
  expect(idsAt('/actors/bob/')).toEqual(['claims/other', 'claims/later']);
  expect(idsAt('/issues/fish/')).toEqual(['claims/other']);
});

test('a claim is as new as the newest source that bears on it, or its last correction', () => {
  const [later, first] = itemsAt('/issues/water/');
  expect([later?.published, later?.updated]).toEqual(['2020-06-01', '2020-06-01']);
  expect([first?.published, first?.updated]).toEqual(['2020-06-01', '2020-06-05']);
  expect(itemsAt('/issues/fish/')[0]?.updated).toBe('2020-06-09');
  expect(updatedOf(context, itemsAt('/issues/water/'))).toBe('2020-06-05');
});

test('a claim’s entry is told in full: correction, words, source and what bears on it, with absolute links', () => {
  const html = itemsAt('/issues/fish/')[0]?.html ?? '';
  expect(html).toContain(
    '<strong>Corrected on 9\u00a0June 2020:</strong> The day. It said: “1 May”',
  );
  expect(html).toContain('so it is');
  expect(html).toContain('Source: <a href="https://host.example/base/sources/second/">');
  expect(html).toContain(
    '<a href="https://host.example/base/claims/first/">It is said: first.</a>',
  );
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs.length).toBeGreaterThan(3);
  for (const href of hrefs) expect(href).toMatch(/^https:\/\//);
});

test('a claim is the same entry in every feed', () => {
  expect(itemsAt('/actors/bob/')[0]).toBe(itemsAt('/issues/fish/')[0]);
});

test('a correction’s entry leads to its place on the page, and has an id of its own', () => {
  expect(itemsAt('/corrections/')).toMatchObject([
    {
      guid: 'tag:flood.example,2020:claims/other/corrected-2020-06-09',
      title: 'Correction to the claim “It is said: other.”',
      href: 'https://host.example/base/corrections/#claims-other-2020-06-09',
      published: '2020-06-09',
      summary: 'The day.',
    },
  ]);
});

test('a feed without entries is as old as the newest source', () => {
  const { dossier } = contextOf(files);
  expect(updatedOf({ ...context, dossier }, [])).toBe('2020-06-05');
});

test('a feed whose page moved is still served where it was', () => {
  expect(findFeed(context, '/actors/robert/')).toBe(findFeed(context, '/actors/bob/'));
  expect(findFeed(context, '/claims/first/')).toBeUndefined();
});

test('the head of a page names the feeds of its topic before those of everything', () => {
  expect(listFeedLinks(context, '/actors/bob/').map(({ href }) => href)).toEqual([
    '/base/actors/bob/rss.xml',
    '/base/actors/bob/atom.xml',
    '/base/rss.xml',
    '/base/atom.xml',
    '/base/feed.json',
  ]);
  expect(listFeedLinks(context, '/claims/first/')).toHaveLength(3);
});

test('the page of feeds shows each with its newest entry, its formats and ways into a reader', () => {
  const { groups } = showSubscribe(context);
  expect(groups.map(({ feeds }) => feeds.length)).toEqual([2, 2, 2]);
  expect(groups[1]?.feeds[0]).toMatchObject({
    title: 'Water',
    href: '/base/issues/water/',
    newest: { text: 'It is said: later.', when: '1\u00a0June 2020' },
    formats: [
      { text: 'RSS', href: '/base/issues/water/rss.xml' },
      { text: 'Atom', href: '/base/issues/water/atom.xml' },
    ],
    open: 'feed:https://host.example/base/issues/water/rss.xml',
  });
  expect(groups[1]?.feeds[0]?.readers[0]).toEqual({
    text: 'Feedly',
    href: 'https://feedly.com/i/subscription/feed/https%3A%2F%2Fhost.example%2Fbase%2Fissues%2Fwater%2Frss.xml',
  });
});
