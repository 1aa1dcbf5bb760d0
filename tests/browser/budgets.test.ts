import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { onePageOfEachKind } from '../built.ts';
import { serve } from '../serve.ts';
import { launchChromium } from './chromium.ts';

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
  [360, 'at once'],
  [360, 'late'],
  [1280, 'late'],
])(
  'nothing moves on a page of any kind %i px wide, and it makes few requests, when fonts come %s',
  async (width, when) => {
    const paths = onePageOfEachKind(sites.plain);
    expect(paths.length).toBeGreaterThan(15);
    const context = await browser.newContext({ viewport: { width, height: 780 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    if (when === 'late') {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
    }
    const moved: [string, number][] = [];
    for (const path of paths) {
      requests.length = 0;
      await page.goto(server.url + path, { waitUntil: 'load' });
      moved.push([path, await page.evaluate(measureShift)]);
      // The page of specimens shows every part, and so loads the styles of all.
      const most = path === '/about/design/' ? 24 : 11;
      expect(requests.length, `${path}: ${requests.join(' ')}`).toBeLessThanOrEqual(most);
    }
    expect(moved.filter(([, shift]) => shift > 0)).toEqual([]);
    await context.close();
  },
);

/** The sum of all layout shifts since the page began. */
function measureShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(sum);
    }, 400);
  });
}
