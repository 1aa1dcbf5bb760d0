import ogs from 'open-graph-scraper';
import { describe, expect, inject, test } from 'vitest';

import { readDossier } from '../../src/dossier/index.ts';
import { listFiles, onePageOfEachKind, readBuilt } from '../built.ts';
import { basePath, basedUrl } from '../site.ts';

const sites = inject('sites');
const { dossier } = readDossier('.');
if (!dossier) throw new Error('The content has problems');
const { site } = dossier;

/** What a program that shows links reads from a built page. */
async function readCardTags(folder: string, path: string) {
  const html = readBuilt(folder, `${path.slice(1)}index.html`);
  const { result } = await ogs({ html });
  return result;
}

describe('a program that shows links reads the right thing from', () => {
  const paths = onePageOfEachKind(sites.plain).filter((path) => path.endsWith('/'));
  test('pages of each kind', () => {
    expect(paths.length).toBeGreaterThan(15);
  });
  test.each(paths)('%s', async (path) => {
    const read = await readCardTags(sites.plain, path);
    const address = new URL(path, site.url).href;
    expect(read).toMatchObject({
      success: true,
      ogUrl: address,
      ogSiteName: site.title,
      twitterCard: 'summary_large_image',
    });
    expect(read.ogTitle).toBeTruthy();
    expect(read.ogDescription).toBeTruthy();
    expect(read.ogType).toMatch(/^(?:article|profile|website)$/);
    const [image, ...others] = read.ogImage ?? [];
    expect(others).toEqual([]);
    expect(image).toMatchObject({ type: 'image/png', width: '1200', height: '630' });
    expect(image?.url.startsWith(`${site.url}/cards/`)).toBe(true);
    expect(image?.alt).toContain(site.title);
  });
});

test('a claim says when and where on the site it was published, and by whom', async () => {
  const { accessed } = dossier.claims.get('sixteen-over-400').article;
  expect(await readCardTags(sites.plain, '/claims/sixteen-over-400/')).toMatchObject({
    ogType: 'article',
    articlePublishedTime: accessed,
    articleAuthor: site.editor,
    articleSection: 'Claims',
  });
});

test('under a base path every address in the head begins with it', () => {
  const pages = listFiles(sites.based, 'index.html');
  expect(pages.length).toBeGreaterThan(20);
  const tags = /<(?:link rel="canonical" href|meta property="og:(?:url|image)" content)="([^"]*)"/g;
  for (const page of pages) {
    const addresses = [...readBuilt(sites.based, page).matchAll(tags)].map(
      ([, address]) => address,
    );
    expect(addresses.length, page).toBe(3);
    for (const address of addresses) expect(address).toMatch(`${basedUrl}${basePath}`);
  }
});

test('every page lets its picture be shown large, but the one for what is not there is not to be found', () => {
  const pages = listFiles(sites.plain, 'index.html');
  expect(pages.length).toBeGreaterThan(100);
  const robots = '<meta name="robots" content="max-image-preview:large"';
  expect(pages.filter((page) => !readBuilt(sites.plain, page).includes(robots))).toEqual([]);
  const html = readBuilt(sites.plain, '404.html');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).not.toContain('rel="canonical"');
});
