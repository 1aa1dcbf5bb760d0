import { statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, inject, test } from 'vitest';

import { listFiles, listPageFiles, readBuilt } from '../built.ts';

const { plain } = inject('sites');
// The whole dossier in one file is to take along, not to open.
const pages = listPageFiles(plain);
const kB = 1024;
/** What a server surely sends before it waits for an answer: ten segments (RFC 6928) less their heads. */
const firstFlight = 14 * kB;

/** HTML and the style sheets that a screen waits for, as a browser that comes for the first time fetches them; that for paper it fetches afterwards. */
function weigh(page: string): number {
  const html = readBuilt(plain, page);
  const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].filter(
    ([link]) => !link.includes('media="print"'),
  );
  const css = sheets.map(([, href = '']) => brotliCompressSync(readBuilt(plain, href)).length);
  return css.reduce((sum, size) => sum + size, brotliCompressSync(html).length);
}

/** The largest files of a list: what holds for them holds for the rest, nearly always. */
function heaviest(list: readonly string[]): string[] {
  const size = (page: string): number => statSync(path.join(plain, page)).size;
  return list.toSorted((a, b) => size(b) - size(a)).slice(0, 3);
}

describe.each(['claims', 'sources', 'actors', 'events'])('the heaviest pages of %s', (folder) => {
  const own = pages.filter((page) => page.startsWith(`${folder}/`) && page.split('/').length === 3);

  test('fit into one round trip with their styles', () => {
    expect(own.length).toBeGreaterThan(10);
    const tooHeavy = heaviest(own)
      .map((page) => [page, weigh(page)] as const)
      .filter(([, size]) => size > firstFlight);
    expect(tooHeavy).toEqual([]);
  });
});

test('the heaviest page of all stays below 40 kB', () => {
  const sizes = heaviest(pages).map((page) => [page, weigh(page)] as const);
  expect(sizes).toHaveLength(3);
  expect(sizes.filter(([, size]) => size > 40 * kB)).toEqual([]);
});

test('fonts weigh 50 kB together', () => {
  const fonts = listFiles(plain, '.woff2').map((file) => statSync(path.join(plain, file)).size);
  expect(fonts).toHaveLength(3);
  expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThan(50_000);
});

test('no page but the search loads more than 1 kB of script', () => {
  const sizes = pages
    .filter((page) => !page.startsWith('search/'))
    .flatMap((page) =>
      [...readBuilt(plain, page).matchAll(/<script[^>]+src="([^"]+)"/g)].map(
        ([, src = '']) => [page, statSync(path.join(plain, src)).size] as const,
      ),
    );
  expect(pages.length).toBeGreaterThan(500);
  expect(sizes.filter(([, size]) => size > kB)).toEqual([]);
});
