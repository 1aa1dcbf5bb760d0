import { statSync } from 'node:fs';
import path from 'node:path';

import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

import { listFiles, readBuilt } from '../built.ts';
import { browse } from './browse.ts';

const sites = inject('sites');
const claim = '/claims/sixteen-over-400/';
const newPage = browse();

async function open(options: BrowserContextOptions): Promise<Page> {
  const page = await newPage(options);
  await page.goto(claim);
  return page;
}

test('without script there is no button, and every text can be read and selected', async () => {
  const page = await open({ javaScriptEnabled: false });
  expect(await page.locator('.share button').count()).toBeGreaterThan(4);
  for (const button of await page.locator('.share button').all()) {
    expect(await button.isVisible()).toBe(false);
  }
  expect(await page.locator('#share-link').innerText()).toMatch(/^https:\/\/.*sixteen-over-400\/$/);
  expect(await page.locator('#share-words').innerText()).toContain('“16 combined strikes');
  await page.locator('.share summary').click();
  expect(await page.locator('#cite-bibtex').innerText()).toContain('@misc{claim-sixteen-over-400');
});

test('with script link, quotation and citations are copied, and the reader is told', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.locator('.share summary').click();
  for (const id of ['share-link', 'share-words', 'cite-bibtex', 'cite-csl', 'cite-wikipedia']) {
    await page.locator(`[data-copy="${id}"]`).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(`#${id}`).innerText());
  }
  expect(await page.locator('.share [role="status"]').innerText()).toBe('Copied');
  expect(messages).toEqual([]);
});

test('a page is handed to the system’s own way to share, where there is one', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: unknown) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.reject(new Error('The reader closed it'));
      },
    });
  });
  await page.goto(claim);
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  await page.locator('[data-share]').click();
  const shared = await page.evaluate(() => document.documentElement.dataset['shared'] ?? '');
  expect(JSON.parse(shared)).toEqual({
    title: await page.title(),
    url: await page.locator('#share-link').innerText(),
  });
  expect(failures).toEqual([]);
});

test('the script has at most 1 kB, and no page but search runs another', () => {
  const html = readBuilt(sites.plain, `${claim.slice(1)}index.html`);
  const scripts = [...html.matchAll(/<script type="module" src="([^"]*)"/g)].map(
    ([, src = '']) => src,
  );
  expect(scripts).toHaveLength(1);
  const [share = ''] = scripts;
  expect(statSync(path.join(sites.plain, share)).size).toBeLessThanOrEqual(1_000);
  const others = listFiles(sites.plain, '.html')
    .filter((page) => page !== 'search/index.html')
    .filter((page) =>
      [
        ...readBuilt(sites.plain, page).matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g),
      ].some(([tag]) => !tag.includes(share)),
    );
  expect(others).toEqual([]);
});
