import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { onePageOfEachKind } from '../built.ts';
import { serve } from '../serve.ts';
import { basePath } from '../site.ts';
import { launchChromium, layOutAll } from './chromium.ts';

const sites = inject('sites');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

async function follow(page: Page, scope: string, href: RegExp): Promise<void> {
  for (const link of await page.locator(`${scope} a`).all()) {
    if (!href.test((await link.getAttribute('href')) ?? '')) continue;
    // What is folded opens by a click on its summary.
    if (!(await link.isVisible())) await link.locator('xpath=ancestor::details[1]/summary').click();
    await link.click();
    return;
  }
  throw new Error(`No link to ${href.source} on ${page.url()}`);
}

test.each([
  ['at the root of a host', sites.plain, '/'],
  ['under a base path', sites.based, basePath],
])(
  'a reader without script walks from the front page %s to a claim, its source, actor, issue and back',
  async (_, folder, base) => {
    const { close, url } = await serve(folder);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const at = (): string => page.url().slice(url.length + base.length - 1);

    await page.goto(url + base);
    await follow(page, 'main', /\/claims\/[a-z0-9-]+\/$/);
    const claim = at();
    expect(claim).toMatch(/^\/claims\/./);
    const sentence = await page.locator('h1').innerText();
    await follow(page, '.facts', /\/sources\/[a-z0-9-]+\/#/);
    expect(at()).toMatch(/^\/sources\/./);
    await expect(page.locator(':target h3').innerText()).resolves.toBe(sentence);
    await follow(page, ':target', /\/actors\/./);
    expect(at()).toMatch(/^\/actors\/./);
    await follow(page, 'main', /\/issues\/./);
    expect(at()).toMatch(/^\/issues\/./);
    await page.goto(url + base.slice(0, -1) + claim);
    await follow(page, '.facts', /\/issues\/./);
    await follow(page, 'main', new RegExp(`${claim}$`));
    expect(at()).toBe(claim);
    await follow(page, '.masthead', new RegExp(`^${base}$`));
    expect(at()).toBe('/');

    await context.close();
    await close();
  },
);

test('no page of any kind asks another host, breaks the security policy, scrolls sideways at 320 px, or leads the keyboard to what is not seen', async () => {
  const { close, url } = await serve(sites.plain);
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const strays: string[] = [];
  const messages: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) strays.push(request.url());
  });
  page.on('console', (message) => messages.push(message.text()));
  const paths = onePageOfEachKind(sites.plain);
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    await page.goto(url + path);
    await layOutAll(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
    const unseen = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, select, summary')].filter((stop) => {
          for (let box: Element | null = stop; box; box = box.parentElement) {
            if (getComputedStyle(box).clipPath !== 'none') return stop.checkVisibility();
          }
          return false;
        }).length,
    );
    expect(unseen, path).toBe(0);
  }
  expect(strays).toEqual([]);
  expect(messages).toEqual([]);
  await context.close();
  await close();
});
