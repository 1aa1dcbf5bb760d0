import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { createAddresses } from '../../src/addresses.ts';
import { readDossier } from '../../src/dossier/index.ts';
import { writeSearchIndex } from '../../src/search-index.ts';
import { createContext } from '../../src/views/context.ts';
import { divideRecords, mostRecords, type SearchPart } from '../../src/views/search-parts.ts';
import { listSearchRecords, type SearchRecord } from '../../src/views/search.ts';
import { makeDossier } from '../bench/dossier.ts';
import { serve } from '../serve.ts';
import { basePath } from '../site.ts';
import { dossierOf } from '../unit/dossier-of.ts';
import { findFaults } from './axe.ts';
import { launchChromium } from './chromium.ts';

const sites = inject('sites');
const at = `${basePath}search/`;
/** What the first answer may load, in bytes as they are on disk. */
const firstAnswerBytes = 150_000;
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
let loaded: Promise<{ path: string; bytes: number } | undefined>[];
let messages: string[];

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(sites.based);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  loaded = [];
  messages = [];
  page = await browser.newPage();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // What still arrives when the page is left has no body.
    loaded.push(
      response.body().then(
        ({ length }) => ({ path: pathname, bytes: length }),
        () => undefined,
      ),
    );
  });
  page.on('console', (message) => messages.push(message.text()));
});
afterEach(async () => {
  expect(messages).toEqual([]);
  await page.close();
});

const input = (): ReturnType<Page['locator']> => page.getByRole('searchbox', { name: 'Words' });

async function search(words: string): Promise<string[]> {
  await page.goto(server.url + at);
  await input().fill(words);
  await page.locator('#found:has-text("found")').waitFor();
  await page.locator('#results li').first().waitFor();
  return page.locator('#results li').allInnerTexts();
}

/** What the page has loaded of the index and of what searches it, once nothing more comes. */
async function loadedOfIndex(): Promise<{ path: string; bytes: number }[]> {
  await page.waitForLoadState('networkidle');
  const arrived = await Promise.all(loaded);
  return arrived
    .filter((file) => file !== undefined)
    .filter((file) => file.path.includes('/pagefind/'));
}

async function bytesOfIndex(): Promise<number> {
  return (await loadedOfIndex()).reduce((sum, { bytes }) => sum + bytes, 0);
}

test.each(['Iskander', 'Odesa came under attack in the'])(
  'loads nothing of the index until someone searches, then little for “%s”',
  async (words) => {
    await page.goto(server.url + at);
    await input().focus();
    expect(await loadedOfIndex()).toEqual([]);
    await input().fill(words);
    await page.locator('#results li').first().waitFor();
    expect((await loadedOfIndex()).length).toBeGreaterThan(3);
    expect(await bytesOfIndex()).toBeLessThan(firstAnswerBytes);
  },
);

test('finds a word by its beginning, also where the index goes on in another chunk', async () => {
  const count = async (words: string): Promise<number> => {
    await search(words);
    return Number.parseInt(await page.locator('#found').innerText(), 10);
  };
  expect(await count('free')).toBeGreaterThanOrEqual(await count('freeze'));
});

test.each([
  ['Kiev', 'Kyiv'],
  ['Zelensky', 'Zelenskyy'],
  ['X-101', 'Kh-101'],
  ['Зеленський', 'Zelenskyy'],
])('finds %s where the text says %s', async (words, written) => {
  const results = await search(words);
  expect(results.some((text) => text.includes(written))).toBe(true);
});

test('lands on the claim itself, under any base path', async () => {
  await search('sixteen combined strikes');
  await page.locator('#results a').first().click();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${basePath}claims/[a-z0-9-]+/$`));
  await page.locator('h1', { hasText: 'sixteen' }).waitFor();
});

test('narrows by facet, keeps the choice in the address, and says how many are found', async () => {
  await search('Kyiv');
  const all = Number.parseInt(await page.locator('#found').innerText(), 10);
  await page.getByLabel('Standing').selectOption('Contradicted');
  await page.waitForFunction(
    (before) => Number.parseInt(document.querySelector('#found')?.textContent ?? '', 10) < before,
    all,
  );
  const fewer = Number.parseInt(await page.locator('#found').innerText(), 10);
  expect(fewer).toBeGreaterThan(0);
  for (const text of await page.locator('#results .details').allTextContents()) {
    expect(text).toContain('Contradicted');
  }
  expect(page.url()).toMatch(/\?q=Kyiv&standing=Contradicted$/);
  await page.goto(page.url());
  await page.locator(`#found:has-text("${fewer} found")`).waitFor();
  await expect(input().inputValue()).resolves.toBe('Kyiv');
});

test('is used by keyboard alone, and axe finds nothing in its answers', async () => {
  await search('ceasefire');
  await input().press('Enter');
  await expect(
    page
      .locator('#results a')
      .first()
      .evaluate((a) => a === document.activeElement),
  ).resolves.toBe(true);
  const bypassing = await browser.newContext({ bypassCSP: true });
  const tested = await bypassing.newPage();
  await tested.goto(`${server.url}${at}?q=ceasefire`);
  await tested.locator('#results li').first().waitFor();
  expect(await findFaults(tested)).toEqual([]);
  await bypassing.close();
});

test('says so when nothing is found', async () => {
  await page.goto(server.url + at);
  await input().fill('qqqqzzzz');
  await page.locator('#found:has-text("Nothing found")').waitFor();
});

async function writeParts(root: string, parts: readonly SearchPart[]): Promise<void> {
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  await writeSearchIndex(parts, 'en', { keeps: () => false, write }, path.join(root, 'cache'));
}

/** Have the page search these parts instead of those of the site. */
async function servePartsFrom(root: string, parts: readonly SearchPart[]): Promise<void> {
  const shown = JSON.stringify(parts.map(({ folder, since }) => ({ folder, since })));
  await page.route('**/pagefind/**', (route) => {
    const [, file = ''] = new URL(route.request().url()).pathname.split(/(?=pagefind\/)/);
    return route.fulfill({ path: path.join(root, file) });
  });
  await page.route(`**${at}`, async (route) => {
    const body = (await (await route.fetch()).text()).replace(
      /data-parts="[^"]*"/,
      `data-parts="${shown.replaceAll('"', '&quot;')}"`,
    );
    return route.fulfill({ contentType: 'text/html', body });
  });
}

describe('of an archive, in parts', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'search-parts-'));
  const words = 'Kyiv';
  let parts: readonly SearchPart[] = [];

  beforeAll(async () => {
    const { dossier } = readDossier('.');
    if (!dossier) throw new Error('Unexpected problems in the content, expected none');
    parts = divideRecords(listSearchRecords(createContext(dossier, createAddresses('', '/'))), 150);
    await writeParts(root, parts);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  beforeEach(() => servePartsFrom(root, parts));

  test('a search begins with the newest, and goes back to the beginning on demand', async () => {
    expect(parts.length).toBeGreaterThan(2);
    await search(words);
    const [first] = parts;
    expect(await page.locator('#found').innerText()).toMatch(
      new RegExp(`^\\d+ found in what came out since ${first?.since ?? ''}$`),
    );
    const isOlder = ({ path: file }: { path: string }): boolean => /pagefind\/\d{4}/.test(file);
    expect((await loadedOfIndex()).some(isOlder)).toBe(false);
    const further = page.getByRole('button', { name: 'Search further back' });
    // One part more, then two, then four.
    for (let [seen, stride] = [1, 1]; seen < parts.length; stride *= 2) {
      seen = Math.min(parts.length, seen + stride);
      await further.click();
      const { since } = parts[seen - 1] ?? {};
      const reach = since === undefined ? 'found' : `since ${since}`;
      await page.waitForFunction(
        (end) => document.querySelector('#found')?.textContent.endsWith(end),
        reach,
      );
    }
    await expect(further.isVisible()).resolves.toBe(false);
    const whole = await browser.newPage();
    await whole.goto(`${server.url}${at}?q=${words}`);
    await whole.locator('#found:has-text("found")').waitFor();
    expect(await whole.locator('#found').innerText()).toBe(
      await page.locator('#found').innerText(),
    );
    await whole.close();
  });

  test('what only an old part has is found without being asked twice', async () => {
    const old = parts.at(-1)?.records.find(({ path: file }) => file.startsWith('/claims/'));
    const results = await search(old?.title ?? '');
    expect(results[0]).toContain(old?.title);
  });
});

describe('of 5,000 articles, the newest part as large as it becomes', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'search-newest-'));
  /** Actors, places, issues and disputes of such an archive. */
  const undated = 1024;
  let records: readonly SearchRecord[] = [];
  let parts: readonly SearchPart[] = [];

  beforeAll(async () => {
    const files = makeDossier({ kind: 'full', articles: 350, seed: 1 });
    const dossier = dossierOf(
      Object.fromEntries(files.map(({ file, text }) => [file.replace(/^content\//, ''), text])),
    );
    records = listSearchRecords(createContext(dossier, createAddresses('', '/'))).slice(
      0,
      Math.ceil((mostRecords * 4) / 3) + undated,
    );
    parts = [{ folder: '', since: undefined, records }];
    await writeParts(root, parts);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  beforeEach(() => servePartsFrom(root, parts));

  const sixWordsOf = (index: number): string =>
    (records[index]?.title ?? '').split(' ').slice(0, 6).join(' ');

  test.each([7, 400, 1200])('the first answer is small for a sentence, %i', async (index) => {
    expect(records.length).toBeGreaterThan(2000);
    await search(sixWordsOf(index));
    expect(await bytesOfIndex()).toBeLessThan(firstAnswerBytes);
  });

  test('and so it is where they are typed', async () => {
    await page.clock.install();
    await page.goto(server.url + at);
    // However slow the machine, no key comes late.
    await page.clock.pauseAt(Date.now() + 60_000);
    await input().pressSequentially(sixWordsOf(900));
    await page.clock.resume();
    await page.locator('#results li').first().waitFor();
    expect(await bytesOfIndex()).toBeLessThan(firstAnswerBytes);
  });
});

test('without script, every actor, issue, place and event is listed instead of the form', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(server.url + at);
  await expect(plain.locator('#search').isVisible()).resolves.toBe(false);
  for (const kind of ['actors', 'issues', 'places', 'events']) {
    const links = plain.locator(`main a[href^="${basePath}${kind}/"]`);
    expect(await links.count(), kind).toBeGreaterThan(10);
  }
  await context.close();
});
