import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';

import { browse } from './browse.ts';

const newPage = browse();
let page: Page;

beforeEach(async () => {
  page = await newPage({ javaScriptEnabled: false });
  await page.goto('/timeline/');
});

/** How many events are on the page, as a reader sees them. */
async function countShown(): Promise<number> {
  const events = await page.locator('.events > li').all();
  const shown = await Promise.all(events.map((event) => event.isVisible()));
  return shown.filter(Boolean).length;
}

/** What the page says that number is; only the accessibility tree holds what a style sheet writes. */
async function readCount(): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const texts = nodes.map(({ name }) => String(name?.value));
  return Number(/,\s*(\d+)\s*shown/.exec(texts.join(' '))?.[1]);
}

/** An actor who speaks of some strikes, not of all, and of how many. */
async function findNarrowing(strikes: number): Promise<[string, number]> {
  const strike = page.locator('.events > li[data-kind="strike"]');
  const lists = await strike.evaluateAll((items) =>
    items.map(({ attributes }) => attributes.getNamedItem('data-actor')?.value.split(' ') ?? []),
  );
  const counts = Map.groupBy(lists.flat(), (actor) => actor);
  const found = [...counts].find(([, { length }]) => length < strikes);
  if (!found) throw new Error('No actor speaks of some strikes and not of others');
  return [found[0], found[1].length];
}

test('the timeline is narrowed without script, by one control or several, and then says how many are shown', async () => {
  const all = await countShown();
  expect(all).toBeGreaterThan(20);
  expect(await readCount()).toBeNaN();

  await page.selectOption('#by-kind', 'strike');
  const strikes = await countShown();
  expect(strikes).toBeGreaterThan(0);
  expect(strikes).toBeLessThan(all);
  expect(await readCount()).toBe(strikes);
  expect(await page.locator('.events > li:visible:not([data-kind="strike"])').count()).toBe(0);

  const [actor, both] = await findNarrowing(strikes);
  await page.selectOption('#by-actor', actor);
  expect(await countShown()).toBe(both);
  expect(await readCount()).toBe(both);

  await page.selectOption('#by-kind', '');
  await page.selectOption('#by-actor', '');
  expect(await countShown()).toBe(all);
});
