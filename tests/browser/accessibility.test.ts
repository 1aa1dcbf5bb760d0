import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { onePageOfEachKind } from '../built.ts';
import { serve } from '../serve.ts';
import { findFaults } from './axe.ts';
import { launchChromium, layOutAll } from './chromium.ts';

const sites = inject('sites');
let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(sites.plain);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([
  ['light', 360],
  ['dark', 360],
  ['light', 1280],
  ['dark', 1280],
] as const)(
  'axe finds nothing on one page of each kind, %s, %i px wide',
  async (colorScheme, width) => {
    const paths = onePageOfEachKind(sites.plain);
    expect(paths.length).toBeGreaterThan(15);
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(server.url + path);
      await layOutAll(page);
      expect(await findFaults(page), path).toEqual([]);
    }
    await context.close();
  },
);

test('axe finds a fault where there is one', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><a href="#"></a></main>');
  expect(await findFaults(page)).not.toEqual([]);
});
