import { expect, inject, test } from 'vitest';

import { onePageOfEachKind } from '../built.ts';
import { browse } from './browse.ts';

const sites = inject('sites');
const newPage = browse();

test.each([
  [360, 'at once'],
  [360, 'late'],
  [1280, 'late'],
])(
  'nothing moves on a page of any kind %i px wide, and it makes few requests, when fonts come %s',
  async (width, when) => {
    const paths = onePageOfEachKind(sites.plain);
    expect(paths.length).toBeGreaterThan(15);
    const page = await newPage({ viewport: { width, height: 780 } });
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
      await page.goto(path, { waitUntil: 'load' });
      moved.push([path, await page.evaluate(measureShift)]);
      // The page of specimens shows every part, and so loads the styles of all.
      const most = path === '/about/design/' ? 24 : 11;
      expect(requests.length, `${path}: ${requests.join(' ')}`).toBeLessThanOrEqual(most);
    }
    expect(moved.filter(([, shift]) => shift > 0)).toEqual([]);
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
