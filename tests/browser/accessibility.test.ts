import { expect, inject, test } from 'vitest';

import { onePageOfEachKind } from '../built.ts';
import { findFaults } from './axe.ts';
import { browse } from './browse.ts';
import { layOutAll } from './chromium.ts';

const sites = inject('sites');
const newPage = browse();

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
    const page = await newPage({
      bypassCSP: true,
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width, height: 900 },
    });
    for (const path of paths) {
      await page.goto(path);
      await layOutAll(page);
      expect(await findFaults(page), path).toEqual([]);
    }
  },
);

test('axe finds a fault where there is one', async () => {
  const page = await newPage();
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><a href="#"></a></main>');
  expect(await findFaults(page)).not.toEqual([]);
});
