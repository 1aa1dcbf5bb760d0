import { expect, test } from 'vitest';

import { toManifest } from '../../../src/data/manifest.ts';
import { listSitemaps } from '../../../src/data/sitemap.ts';
import { contextOf } from '../views/affair.ts';

test('the manifest names every file but itself, in the order given, with its hash, one a line', () => {
  const hashes = new Map([
    ['a.txt', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['b/c/empty', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['manifest.json', 'old'],
  ]);
  expect(toManifest(hashes)).toBe(`{
 "algorithm": "SHA-256",
 "files": {
  "a.txt": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  "b/c/empty": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 }
}
`);
});

test('the sitemap has every page, absolute, and what has a meaning in XML escaped', () => {
  const [sitemap] = listSitemaps(contextOf({}, "https://host.example/?a&b'c", '/base/'));
  const locations = locationsIn(sitemap?.make() ?? '');
  expect(locations).toContain('https://host.example/base/claims/first/');
  expect(locations.length).toBeGreaterThan(15);
  expect(new Set(locations).size).toBe(locations.length);
});

test('where one sitemap may not hold every page it names several that do', () => {
  const context = contextOf();
  const [whole] = listSitemaps(context);
  const all = locationsIn(whole?.make() ?? '');
  const [index, ...parts] = listSitemaps(context, 10);
  const urls = parts.map(({ path }) => `https://example.org${path}`);
  expect(urls).toHaveLength(Math.ceil(all.length / 10));
  expect(urls[0]).toBe('https://example.org/sitemap-1.xml');
  expect(index?.make()).toContain('<sitemapindex');
  expect(locationsIn(index?.make() ?? '')).toEqual(urls);
  expect(parts.flatMap(({ make }) => locationsIn(make()))).toEqual(all);
});

function locationsIn(xml: string): (string | undefined)[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
}
