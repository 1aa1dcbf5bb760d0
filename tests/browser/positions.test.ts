import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { browse } from './browse.ts';

const newPage = browse();

async function openPage(path: string, width: number): Promise<Page> {
  const page = await newPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  await page.goto(path);
  return page;
}

const place = 'trump-ceasefire-2025-08-16';

test.each([
  ['/positions/', place],
  ['/issues/ceasefire/', place],
  ['/positions/putin/trump/', place],
  ['/actors/trump/', 'ceasefire-2025-08-16'],
])('a link to a closed position on %s opens it', async (path, id) => {
  const closed = await openPage(path, 1280);
  await expect(closed.locator(`#${id}`).isVisible()).resolves.toBe(false);
  const linked = await openPage(`${path}#${id}`, 1280);
  await expect(linked.locator(`#${id}`).isVisible()).resolves.toBe(true);
  await expect(linked.locator(`#${id} a[href^="/claims/"]`).first().isVisible()).resolves.toBe(
    true,
  );
});

test('the heads of rows and columns stay in sight while the matrix scrolls', async () => {
  const page = await openPage('/positions/', 1280);
  await page.locator('.matrix-frame').hover();
  await page.mouse.wheel(900, 0);
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(200);
  const frame = await page.locator('.matrix-frame').boundingBox();
  const column = await page.locator('.matrix thead th').nth(8).boundingBox();
  const row = await page.locator('.matrix tbody th').nth(3).boundingBox();
  const first = await page.locator('.matrix tbody tr').first().locator('td').first().boundingBox();
  if (!frame || !column || !row || !first) throw new Error('The matrix is not drawn');
  expect(first.x).toBeLessThan(frame.x - 300);
  expect(first.y).toBeLessThan(frame.y);
  expect(column.y).toBeCloseTo(frame.y + 1, 0);
  expect(row.x).toBeCloseTo(frame.x, 0);
});

test('the keyboard stops at no cell that lies below the heads of the matrix', async () => {
  const page = await openPage('/positions/', 1280);
  const hidden: string[] = [];
  let cells = 0;
  await page.locator('.matrix-frame').focus();
  for (const key of ['Tab', 'Shift+Tab'].flatMap((key) => Array<string>(40).fill(key))) {
    await page.keyboard.press(key);
    const cell = page.locator('.matrix td summary:focus');
    if ((await cell.count()) === 0) continue;
    cells += 1;
    const box = await cell.boundingBox();
    const row = await page.locator('.matrix tbody th').first().boundingBox();
    const head = await page.locator('.matrix thead th').first().boundingBox();
    if (!box || !row || !head) throw new Error('The matrix is not drawn');
    if (box.x < row.x + row.width - 1 || box.y < head.y + head.height - 1) {
      hidden.push(await cell.innerText());
    }
  }
  expect(cells).toBeGreaterThan(40);
  expect(hidden).toEqual([]);
});

test('on a phone the matrix is a list for each actor, each position under the name of its issue', async () => {
  const page = await openPage('/positions/', 360);
  await expect(page.locator('.matrix thead').isVisible()).resolves.toBe(false);
  const cells = page.locator('.matrix tbody tr').first().locator('td:not(.silent)');
  expect(await cells.count()).toBeGreaterThan(3);
  await expect(cells.first().locator('.cell-issue').isVisible()).resolves.toBe(true);
  const [above, below] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(below?.y).toBeGreaterThan(above?.y ?? Infinity);
  expect(below?.x).toBe(above?.x);
  const width = await page.locator('.matrix-frame').evaluate((frame) => frame.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test.each(['/positions/', '/actors/trump/', '/positions/putin/trump/', '/issues/ceasefire/'])(
  'all evidence of %s is on paper',
  async (path) => {
    const page = await openPage(path, 1000);
    const evidence = page.locator('.evidence');
    const count = await evidence.count();
    expect(count).toBeGreaterThan(2);
    await expect(evidence.first().isVisible()).resolves.toBe(false);
    await page.emulateMedia({ media: 'print' });
    for (const list of await evidence.all()) expect(await list.isVisible()).toBe(true);
  },
);
