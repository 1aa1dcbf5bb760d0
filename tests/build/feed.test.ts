import { parseRssFeed } from 'feedsmith';
import { expect, inject, test } from 'vitest';

import { readBuilt } from '../built.ts';
import { basePath, basedUrl } from '../site.ts';

const sites = inject('sites');
const feeds = {
  plain: parseRssFeed(readBuilt(sites.plain, 'rss.xml')),
  based: parseRssFeed(readBuilt(sites.based, `${basePath}rss.xml`)),
};

test('the feed holds the newest digests in full', () => {
  const items = feeds.plain.items ?? [];
  expect(items.length).toBeGreaterThanOrEqual(14);
  for (const { content, description, pubDate, title } of items) {
    expect(title).toBeTruthy();
    expect(description).toBeTruthy();
    expect(Date.parse(String(pubDate)), title).not.toBeNaN();
    expect(content?.encoded?.length, title).toBeGreaterThan(300);
  }
});

test('every address in the feed is absolute and on the site that was built', () => {
  const items = feeds.based.items ?? [];
  expect(items.length).toBeGreaterThanOrEqual(14);
  const folders = new RegExp(`^${RegExp.escape(basedUrl + basePath)}(?:analyses|sources)/`);
  for (const { content, link } of items) {
    expect(link).toMatch(folders);
    const hrefs = [...(content?.encoded ?? '').matchAll(/href="([^"]*)"/g)].map(
      ([, href = '']) => href,
    );
    expect(hrefs.length).toBeGreaterThan(0);
    for (const href of hrefs) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
    expect(hrefs.some((href) => href.startsWith(`${basedUrl}${basePath}claims/`))).toBe(true);
  }
});

test('ids are the same wherever the site stands, and no two are the same', () => {
  const ids = (feeds.plain.items ?? []).map(({ guid }) => guid?.value);
  expect(ids).toEqual((feeds.based.items ?? []).map(({ guid }) => guid?.value));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^tag:after-alaska\.example,2026:(?:analyses|articles)\//);
});
