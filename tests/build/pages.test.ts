import { existsSync } from 'node:fs';
import path from 'node:path';

import { expect, inject, test } from 'vitest';

import { createAddresses } from '../../src/addresses.ts';
import { readDossier, type Dossier } from '../../src/dossier/index.ts';
import { createContext } from '../../src/views/context.ts';
import { listKnownDays } from '../../src/views/known.ts';
import { listPages } from '../../src/views/pages.ts';
import { listPageFiles, readBuilt } from '../built.ts';

const sites = inject('sites');
const { dossier } = readDossier('.');
if (!dossier) throw new Error('The content has problems');
const pages = listPageFiles(sites.plain);

test('each address of the design has a page', () => {
  const addresses = [
    ...['', 'timeline/', 'demands/', 'positions/', 'actors/', 'issues/', 'sources/', 'claims/'],
    ...['analyses/', 'as-of/', 'disputes/', 'places/', 'about/', 'about/design/', 'search/'],
    ...['figures/', 'nights/', 'corrections/', 'data/', 'subscribe/'],
    ...dossier.figures.all.map(({ id }) => `figures/${id}/`),
    ...dossier.datasets.get('strikes').days.all.map(({ day }) => `nights/${day}/`),
    ...dossier.events.all.map(({ id }) => `events/${id}/`),
    ...dossier.actors.all.map(({ id }) => `actors/${id}/`),
    ...dossier.analyses.all.map(({ id }) => `analyses/${id}/`),
    ...listKnownDays(dossier).map((day) => `as-of/${day}/`),
    ...dossier.issues.all.map(({ id }) => `issues/${id}/`),
    ...dossier.articles.all.map(({ id }) => `sources/${id}/`),
    ...dossier.claims.all.map(({ id }) => `claims/${id}/`),
    ...dossier.disputes.all.map(({ id }) => `disputes/${id}/`),
    ...dossier.places.all.map(({ id }) => `places/${id}/`),
    ...pairsOf(dossier).map((pair) => `positions/${pair.join('/')}/`),
  ].map((address) => `${address}index.html`);
  const built = new Set(pages);
  expect(addresses.filter((address) => !built.has(address))).toEqual([]);
});

/** Two actors with a position on the same issue, by id. */
function pairsOf({ issues }: Dossier): string[][] {
  const pairs = issues.all.flatMap(({ positions }) => {
    const ids = positions.map(({ actor }) => actor.id);
    return ids.flatMap((a) => ids.flatMap((b) => (a < b ? [`${a} ${b}`] : [])));
  });
  return [...new Set(pairs)].map((pair) => pair.split(' '));
}

test('the registry names every page that is built, and no other', () => {
  const context = createContext(dossier, createAddresses(dossier.site.url, '/'));
  const files = listPages(context).map(({ path }) => `${path.slice(1)}index.html`);
  expect([...files, '404.html'].toSorted()).toEqual(pages);
});

test('no page loads anything from another host, or carries a script or a style of its own', () => {
  expect(pages.length).toBeGreaterThan(100);
  const loads =
    /<script(?! type="(?:application\/ld\+json"|module" src="\/_astro\/))|<iframe|<img|<style|\sstyle=|\son[a-z]+=|<link[^>]+rel="(?:stylesheet|icon|preload)"[^>]+href="(?:https?:)?\/\/|@import/;
  expect(pages.filter((page) => loads.test(readBuilt(sites.plain, page)))).toEqual([]);
});

test('each page has a title, a description and a canonical address of its own', () => {
  const heads = pages
    .filter((page) => page !== '404.html')
    .map((page) => {
      const html = readBuilt(sites.plain, page);
      return {
        title: /<title>([^<]+)<\/title>/.exec(html)?.[1],
        description: /<meta name="description" content="([^"]+)"/.exec(html)?.[1],
        canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
        page,
      };
    });
  for (const { canonical, description, page, title } of heads) {
    expect(title, page).toBeTruthy();
    expect(description, page).toBeTruthy();
    expect(canonical).toBe(new URL(page.replace(/index\.html$/, ''), dossier.site.url).href);
  }
  expect(new Set(heads.map(({ canonical }) => canonical)).size).toBe(heads.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
});

test('a claim’s page says who, where in which source, its standing with the rule, and leads to the words', () => {
  const claim = dossier.claims.get('sixteen-over-400');
  const html = readBuilt(sites.plain, `claims/${claim.id}/index.html`);
  const page = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(page).toContain(claim.sentence);
  expect(page).toContain('Institute for the Study of War');
  expect(page).toContain('Paragraph 2 of 12');
  expect(page).toContain('computes from published data');
  expect(html).toContain(`${claim.article.url ?? ''}#:~:text=`);
  expect(html).toContain(`href="/sources/${claim.article.id}/#${claim.id}"`);
});

test('each page of a record links to each record that it names', () => {
  for (const claim of dossier.claims.all) {
    const html = readBuilt(sites.plain, `claims/${claim.id}/index.html`);
    const named = [
      ...[claim.by, claim.via, ...claim.to].flatMap((actor) =>
        actor ? [`/actors/${actor.id}/`] : [],
      ),
      ...claim.about.map(({ id }) => `/issues/${id}/`),
      ...claim.at.map(({ id }) => `/places/${id}/`),
      ...claim.events.map(({ id }) => `/events/${id}/`),
      ...claim.disputes.map(({ id }) => `/disputes/${id}/`),
      ...Object.values(claim.relations)
        .flat()
        .map(({ id }) => `/claims/${id}/`),
      ...Object.values(claim.backLinks)
        .flat()
        .map(({ id }) => `/claims/${id}/`),
    ];
    for (const address of named) expect(html, claim.id).toContain(`href="${address}`);
  }
});

test('the engine knows nothing of this affair', () => {
  const other = listPageFiles(sites.other);
  expect(other.length).toBeGreaterThan(30);
  const words = /Alaska|Ukrain|Russia|Putin|Zelensk|Trump|Kyiv|Istanbul|strike/i;
  // Colours have names of their own, and the page of specimens prints them.
  const textOf = (page: string): string =>
    readBuilt(sites.other, page).replaceAll(/<li class="swatch-[^<]+<\/li>/g, '');
  expect(other.filter((page) => words.test(textOf(page)))).toEqual([]);
});

test('styles and icon are there', () => {
  const html = readBuilt(sites.plain, 'index.html');
  const files = [...html.matchAll(/<link rel="(?:stylesheet|icon)"[^>]*href="([^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const file of files) expect(existsSync(path.join(sites.plain, file)), file).toBe(true);
});

test('a figure’s page has its rule, each row with a way to its night, and its verdict with a way to the claim', () => {
  const figure = dossier.figures.get('nights-over-400-since-istanbul');
  const html = readBuilt(sites.plain, `figures/${figure.id}/index.html`);
  expect(html).toContain(
    'Count the nights of 15\u00a0May – 7\u00a0September 2025 with more than 400 weapons',
  );
  expect(figure.rows).toHaveLength(16);
  for (const { day } of figure.rows) expect(html).toContain(`href="/nights/${day}/"`);
  expect(html).toContain('href="/claims/sixteen-over-400/"');
  const claim = readBuilt(sites.plain, 'claims/sixteen-over-400/index.html');
  expect(claim).toContain(`href="/figures/${figure.id}/"`);
  expect(claim).toContain('Recomputed');
});

test('a night leads to its bulletin, its events and the nights beside it, and its events lead back', () => {
  const html = readBuilt(sites.plain, 'nights/2025-09-07/index.html');
  expect(html).toContain('href="https://www.facebook.com/kpszsu/posts/');
  for (const way of ['/events/strike-2025-09-07/', '/nights/2025-09-06/', '/nights/2025-09-08/'])
    expect(html).toContain(`href="${way}"`);
  expect(readBuilt(sites.plain, 'events/strike-2025-09-07/index.html')).toContain(
    'href="/nights/2025-09-07/"',
  );
  expect(readBuilt(sites.plain, 'nights/2025-05-11/index.html')).toContain('declared a truce');
});

test('no page prints what is not a number', () => {
  const computed = pages.filter((page) => /^(?:figures|nights)\//.test(page));
  expect(computed.length).toBeGreaterThan(140);
  expect(computed.filter((page) => /NaN|Infinity/.test(readBuilt(sites.plain, page)))).toEqual([]);
});
