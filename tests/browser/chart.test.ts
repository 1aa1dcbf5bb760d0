import { expect, test } from 'vitest';

import { browse } from './browse.ts';

const newPage = browse();

async function open(width: number, forcedColors: 'active' | 'none' = 'none') {
  const page = await newPage({ forcedColors, viewport: { width, height: 800 } });
  await page.goto('/timeline/');
  return page;
}

test.each([320, 360])(
  'at %i px the chart scrolls sideways by itself, and its axis stays',
  async (width) => {
    const page = await open(width);
    const before = await page.locator('.axis').boundingBox();
    const moved = await page.locator('.plot').evaluate((plot) => {
      plot.scrollLeft = 300;
      return plot.scrollLeft;
    });
    expect(moved).toBe(300);
    expect(await page.locator('.axis').boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  },
);

test('on paper the whole chart fits, and axis and plot keep the same scale', async () => {
  const page = await open(680);
  await page.emulateMedia({ media: 'print' });
  const axis = await page.locator('.axis').boundingBox();
  const plot = await page.locator('.days svg').boundingBox();
  expect(axis && plot && axis.x + axis.width + plot.width).toBeLessThanOrEqual(680);
  expect(Math.abs((axis?.height ?? 0) - (plot?.height ?? 9))).toBeLessThan(2);
  const row = page.locator('.numbers tbody tr').last();
  expect(await row.isVisible()).toBe(true);
});

test('a click on a bar opens its night, and the keyboard passes the bars by', async () => {
  const page = await open(1280);
  expect(await page.locator('.links a:not([tabindex="-1"])').count()).toBe(0);
  const last = page.locator('.links a').last();
  const href = await last.getAttribute('href');
  await last.click({ position: { x: 3, y: 200 } });
  expect(new URL(page.url()).pathname).toBe(href);
});

test('in forced colours the three kinds differ by pattern, and no letter has its own ground for a line', async () => {
  const page = await open(1280, 'active');
  const grounds = await page
    .locator('.bar-chart pattern rect')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
  expect(grounds).toHaveLength(3);
  expect(grounds[0]).not.toBe(grounds[2]);
  const ticks = await page
    .locator('.axis text')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
  expect(ticks.length).toBeGreaterThan(3);
  expect(new Set(ticks)).toEqual(new Set(['none']));
});
