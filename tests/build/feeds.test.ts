import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import { listFiles, readBuilt } from '../built.ts';
import { basePath, basedUrl } from '../site.ts';

const sites = inject('sites');
const rssFiles = listFiles(sites.plain, 'rss.xml');
const atomFiles = listFiles(sites.plain, 'atom.xml');
const schema = readFileSync('tests/fixtures/feeds/atom.rng', 'utf8');

interface Entry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly html: string | undefined;
}

function readRss(folder: string, file: string): Entry[] {
  const { items = [] } = parseRssFeed(readBuilt(folder, file));
  return items.map(({ content, guid, link, title }) => {
    return { id: guid?.value, title, link, html: content?.encoded };
  });
}

function readAtom(folder: string, file: string): Entry[] {
  const { entries = [] } = parseAtomFeed(readBuilt(folder, file));
  return entries.map(({ content, id, links, title }) => {
    return { id, title: title?.value, link: links?.[0]?.href, html: content?.value };
  });
}

test('every feed is there in each format, with the same entries in the same order', () => {
  expect(rssFiles.length).toBeGreaterThan(100);
  expect(atomFiles).toEqual(rssFiles.map((file) => file.replace('rss.xml', 'atom.xml')).toSorted());
  for (const file of rssFiles)
    expect(readAtom(sites.plain, file.replace('rss.xml', 'atom.xml')), file).toEqual(
      readRss(sites.plain, file),
    );
  const json = parseJsonFeed(readBuilt(sites.plain, 'feed.json'));
  expect(json.items?.map(({ id }) => id)).toEqual(
    readRss(sites.plain, 'rss.xml').map(({ id }) => id),
  );
});

test('a feed has a title, a text in full and an id of its own for each entry, and at most thirty', () => {
  const filled = rssFiles.map((file) => readRss(sites.plain, file));
  expect(filled[rssFiles.indexOf('rss.xml')]?.length).toBeGreaterThanOrEqual(14);
  for (const entries of filled) {
    expect(entries.length).toBeLessThanOrEqual(30);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { html, id, title } of entries) {
      expect(id).toMatch(/^tag:after-alaska\.example,2026:[a-z]+\//);
      expect(title, id).toBeTruthy();
      expect(html?.length, id).toBeGreaterThan(100);
    }
  }
});

test('every address in every feed is absolute and on the site that was built', () => {
  const files = listFiles(sites.based, 'rss.xml');
  expect(files.length).toBe(rssFiles.length);
  for (const file of files) {
    for (const { html = '', id, link } of readRss(sites.based, file)) {
      expect(link, id).toMatch(`${basedUrl}${basePath}`);
      const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
      expect(hrefs.length, id).toBeGreaterThan(0);
      expect(hrefs.filter((href) => !/^(?:https?:\/\/|mailto:)/.test(href))).toEqual([]);
    }
  }
});

test('every picture in a feed is on the site', () => {
  const host = 'https://after-alaska.example/';
  const html = readAtom(sites.plain, 'atom.xml').map((entry) => entry.html ?? '');
  const pictures = html.flatMap((text) => [...text.matchAll(/<img src="([^"]+)"/g)]);
  expect(pictures.length).toBeGreaterThan(10);
  for (const [, src = ''] of pictures) {
    expect(src).toMatch(host);
    expect(existsSync(path.join(sites.plain, src.slice(host.length))), src).toBe(true);
  }
});

test('ids are the same wherever the site stands', () => {
  for (const file of rssFiles) {
    expect(readRss(sites.based, basePath.slice(1) + file).map(({ id }) => id)).toEqual(
      readRss(sites.plain, file).map(({ id }) => id),
    );
  }
});

test('every Atom feed keeps the rules of RFC 4287', async () => {
  const xml = [sites.plain, sites.other].flatMap((folder) =>
    listFiles(folder, 'atom.xml').map((file) => {
      const fileName = `${folder === sites.plain ? '' : 'other/'}${file}`.replaceAll('/', '-');
      return { fileName, contents: readBuilt(folder, file) };
    }),
  );
  expect(xml.length).toBeGreaterThan(110);
  expect((await validateXML({ xml, schema: [schema], extension: 'relaxng' })).errors).toEqual([]);
});

test('another parser reads every feed', async () => {
  const parser = new RssParser();
  for (const file of [...rssFiles, ...atomFiles]) {
    const read = await parser.parseString(readBuilt(sites.plain, file));
    const ours = file.endsWith('rss.xml')
      ? readRss(sites.plain, file)
      : readAtom(sites.plain, file);
    expect(
      read.items.map(({ title }) => title),
      file,
    ).toEqual(ours.map(({ title }) => title));
  }
});

test('a correction reaches the feed of corrections and the record', () => {
  const [first] = readRss(sites.other, 'corrections/rss.xml');
  expect(first?.title).toBe('Correction to the actor “Nikos Vale”');
  const page = readBuilt(sites.other, 'claims/courier-vote-eleven/index.html');
  expect(page).toContain('<del>Eleven members voted in Velmar.</del>');
  expect(readBuilt(sites.other, 'corrections/index.html')).toContain('The byline was missing.');
});

test('a record that moved keeps its id, and its feed is still where it was', () => {
  const ids = readRss(sites.other, 'issues/route/rss.xml').map(({ id }) => id);
  expect(ids).toContain('tag:kerr-bridge.example,2031:claims/vote-eleven');
  expect(readBuilt(sites.other, 'actors/n-vale/rss.xml')).toBe(
    readBuilt(sites.other, 'actors/nikos-vale/rss.xml'),
  );
});
