import { parseRssFeed } from 'feedsmith';
import { afterEach, expect, test, vi } from 'vitest';

import { toRss } from '../../../src/feeds/rss.ts';
import { listFeedItems, type FeedItem } from '../../../src/views/feed-items.ts';
import { article, claim, contextOf } from '../views/affair.ts';

const hard = 'Fish & <b>chips</b> "quoted" ]]> мир';
const context = contextOf(
  {
    'articles/report.md': article({}, claim('first', {}, '> a & b\n')),
    'articles/story.md': article(
      { title: hard, summary: hard, accessed: '2020-06-02' },
      'Words: `]]>` and `&amp;`.\n',
      claim('second'),
    ),
  },
  'https://host.example',
  '/base/',
);
const items = listFeedItems(context);
const xml = toRss(context, items, '/rss.xml');
const feed = parseRssFeed(xml);

afterEach(() => {
  vi.useRealTimers();
});

test('a reader gets the site’s title, description, language and address', () => {
  expect(feed.title).toBe('Before the Flood');
  expect(feed.description).toBe('An affair about water.');
  expect(feed.language).toBe('en');
  expect(feed.link).toBe('https://host.example/base/');
});

test('the feed names its own address', () => {
  expect(feed.atom?.links).toEqual([
    { href: 'https://host.example/base/rss.xml', rel: 'self', type: 'application/rss+xml' },
  ]);
});

test('a reader gets every item as it went in, in the same order', () => {
  expect(items).toHaveLength(2);
  const read = (feed.items ?? []).map(
    ({ content, description, guid, link, pubDate, title }): FeedItem => ({
      guid: guid?.value ?? '',
      title: title ?? '',
      href: link ?? '',
      published: new Date(pubDate ?? '').toISOString().slice(0, 10),
      summary: description ?? '',
      html: content?.encoded ?? '',
    }),
  );
  expect(read).toEqual(items);
});

test('characters with a meaning in XML are escaped and come back', () => {
  expect(feed.items?.[0]?.title).toBe(`The Wire: ${hard}`);
  expect(feed.items?.[0]?.content?.encoded).toContain('<code>]]></code>');
});

test('an id is not an address', () => {
  expect(feed.items?.map(({ guid }) => guid?.isPermaLink)).toEqual([false, false]);
});

test('days are midnight UTC, and the feed is as new as its newest item', () => {
  expect(feed.lastBuildDate).toBe('Tue, 02 Jun 2020 00:00:00 GMT');
  expect(feed.items?.map(({ pubDate }) => pubDate)).toEqual([
    'Tue, 02 Jun 2020 00:00:00 GMT',
    'Mon, 01 Jun 2020 00:00:00 GMT',
  ]);
});

test('the same items give the same bytes, at any time', () => {
  vi.useFakeTimers({ now: new Date('1999-01-01T12:00:00Z') });
  const past = toRss(context, items, '/rss.xml');
  vi.setSystemTime(new Date('2040-01-01T12:00:00Z'));
  expect(toRss(context, items, '/rss.xml')).toBe(past);
  expect(past).toBe(xml);
});

test('a feed without items has no day', () => {
  const empty = parseRssFeed(toRss(context, [], '/rss.xml'));
  expect(empty.title).toBe('Before the Flood');
  expect(empty.lastBuildDate).toBeUndefined();
  expect(empty.items).toBeUndefined();
});
