import { readFileSync } from 'node:fs';

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { afterEach, expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import { toAtom } from '../../../src/feeds/atom.ts';
import { toJsonFeed } from '../../../src/feeds/json-feed.ts';
import { toRss } from '../../../src/feeds/rss.ts';
import { findFeed } from '../../../src/views/feeds.ts';
import { article, claim, contextOf } from '../views/affair.ts';

const hard = 'Fish & <b>chips</b> "quoted" ]]> мир';
const context = contextOf(
  {
    'articles/report.md': article({}, claim('first', {}, '> a & b\n')),
    'articles/story.md': article(
      {
        ...{ title: hard, summary: hard, accessed: '2020-06-02' },
        corrections: [{ day: '2020-06-08', what: hard }],
      },
      'Words: `]]>` and `&amp;`.\n',
      claim('second'),
    ),
  },
  'https://host.example',
  '/base/',
);
const [all, empty] = [mustFind('/'), mustFind('/corrections/')];
const items = all.items();
const schema = readFileSync('tests/fixtures/feeds/atom.rng', 'utf8');

afterEach(() => {
  vi.useRealTimers();
});

function mustFind(path: string) {
  const feed = findFeed(context, path);
  if (!feed) throw new Error(`No feed at ${path}`);
  return feed;
}

test('RSS, Atom and JSON Feed give the same entries as went in, in the same order', () => {
  expect(items).toHaveLength(2);
  const rss = parseRssFeed(toRss(context, all));
  const atom = parseAtomFeed(toAtom(context, all));
  const json = parseJsonFeed(toJsonFeed(context, all));
  const day = (date: unknown): string => new Date(String(date)).toISOString().slice(0, 10);
  const expected = items.map(({ guid, href, html, published, summary, title, updated }) => ({
    ...{ guid, href, html, published, summary, title, updated },
  }));
  expect(
    rss.items?.map((item) => ({
      ...{ guid: item.guid?.value, href: item.link, title: item.title, summary: item.description },
      ...{ html: item.content?.encoded, published: day(item.pubDate) },
      updated: day(item.atom?.updated),
    })),
  ).toEqual(expected);
  expect(
    atom.entries?.map((entry) => ({
      ...{ guid: entry.id, href: entry.links?.[0]?.href, title: entry.title?.value },
      ...{ summary: entry.summary?.value, html: entry.content?.value },
      ...{ published: day(entry.published), updated: day(entry.updated) },
    })),
  ).toEqual(expected);
  expect(
    json.items?.map((item) => ({
      ...{ guid: item.id, href: item.url, title: item.title, summary: item.summary },
      ...{ html: item.content_html, published: day(item.date_published) },
      updated: day(item.date_modified),
    })),
  ).toEqual(expected);
});

test('each feed says what it is, where it stands and what it follows', () => {
  const rss = parseRssFeed(toRss(context, all));
  expect(rss).toMatchObject({
    ...{ title: 'Before the Flood', description: 'An affair about water.', language: 'en' },
    link: 'https://host.example/base/',
    atom: { links: [{ href: 'https://host.example/base/rss.xml', rel: 'self' }] },
    lastBuildDate: 'Mon, 08 Jun 2020 00:00:00 GMT',
  });
  expect(rss.items?.map(({ guid }) => guid?.isPermaLink)).toEqual([false, false]);
  expect(parseAtomFeed(toAtom(context, all))).toMatchObject({
    ...{ id: 'tag:flood.example,2020:feeds/all', title: { value: 'Before the Flood' } },
    authors: [{ name: 'The editors' }],
    updated: '2020-06-08T00:00:00.000Z',
  });
  expect(parseJsonFeed(toJsonFeed(context, all))).toMatchObject({
    feed_url: 'https://host.example/base/feed.json',
    home_page_url: 'https://host.example/base/',
  });
});

test('a browser is given a style sheet, never a program', () => {
  for (const xml of [toRss(context, all), toAtom(context, all)]) {
    expect(xml).toContain('<?xml-stylesheet type="text/css" href="/base/feed.css"?>');
    expect(xml).not.toContain('xsl');
  }
});

test('another parser reads the same entries', async () => {
  const parser = new RssParser();
  for (const xml of [toRss(context, all), toAtom(context, all)]) {
    const read = await parser.parseString(xml);
    expect(read.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(read.items.map(({ link }) => link)).toEqual(items.map(({ href }) => href));
  }
});

test('an Atom feed keeps the rules of RFC 4287, with entries and without', async () => {
  const xml = [all, empty].map((feed, index) => ({
    fileName: `${index}.xml`,
    contents: toAtom(context, feed),
  }));
  expect((await validateXML({ xml, schema: [schema], extension: 'relaxng' })).errors).toEqual([]);
});

test('an Atom feed that breaks them is found', async () => {
  const contents = toAtom(context, all).replaceAll(/<updated>[^<]*<\/updated>/g, '');
  const xml = [{ fileName: 'bad.xml', contents }];
  const { valid } = await validateXML({ xml, schema: [schema], extension: 'relaxng' });
  expect(valid).toBe(false);
});

test('the same entries give the same bytes, at any time', () => {
  const write = () => [toRss(context, all), toAtom(context, all), toJsonFeed(context, all)];
  const now = write();
  for (const time of ['1999-01-01T12:00:00Z', '2040-01-01T12:00:00Z']) {
    vi.useFakeTimers({ now: new Date(time) });
    expect(write()).toEqual(now);
  }
});
