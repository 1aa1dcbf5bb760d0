import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { browse } from './browse.ts';

const newPage = browse();

async function open(path: string): Promise<Page> {
  const page = await newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(path);
  return page;
}

test.each(['/demands/', '/timeline/', '/positions/'])(
  'what is folded on %s is found by its words, and opens',
  async (path) => {
    const page = await open(path);
    const words = await page
      .locator('main details:not([open]) :is(li > a, th > a)')
      .first()
      .textContent();
    const found = (words ?? '').trim();
    expect(found).not.toBe('');
    const next = await open(`${path}#:~:text=${encodeURIComponent(found).replaceAll('-', '%2D')}`);
    await next.locator('main details[open]').first().waitFor();
    await expect(next.locator('main details[open]').first().textContent()).resolves.toContain(
      found,
    );
  },
);

test('the keyboard goes through the matrix, and what has the focus is seen', async () => {
  const page = await open('/positions/');
  const stops: string[] = [];
  const hidden: string[] = [];
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const { isSeen, name } = await page.evaluate(lookAtFocus);
    stops.push(name);
    if (!isSeen) hidden.push(name);
  }
  expect(stops.filter((name) => name.startsWith('SUMMARY')).length).toBeGreaterThan(20);
  expect(hidden).toEqual([]);
});

/** Whether the element with the focus has an outline, and no sticky head lies over all of it. */
function lookAtFocus(): { name: string; isSeen: boolean } {
  const focused = document.activeElement ?? document.body;
  const [box] = focused.getClientRects();
  const isOnTop = [8, (box?.width ?? 0) - 8].some((across) => {
    const top = box && document.elementFromPoint(box.x + across, box.y + 8);
    return Boolean(top && (focused.contains(top) || top.contains(focused)));
  });
  return {
    name: `${focused.tagName} ${focused.textContent.trim().slice(0, 30)}`,
    isSeen: isOnTop && getComputedStyle(focused).outlineStyle !== 'none',
  };
}

test('on paper the evidence is open, the way through the site is gone, and long rows may break', async () => {
  const page = await open('/demands/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead nav').isVisible()).resolves.toBe(false);
  await expect(page.locator('main details li a').first().isVisible()).resolves.toBe(true);
  const kept = await page.locator('.demands tr').first().evaluate(breakOf);
  expect(kept).toBe('auto');
});

function breakOf(element: Element): string {
  return getComputedStyle(element).breakInside;
}
