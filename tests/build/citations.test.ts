import { expect, inject, test } from 'vitest';

import { listPageFiles, readBuilt } from '../built.ts';

const sites = inject('sites');

test.each([
  ['the real content', sites.plain],
  ['another affair', sites.other],
])('in %s each number leads to a card, and each card back to its places', (_, folder) => {
  const cited = listPageFiles(folder)
    .map((page) => ({ page, html: readBuilt(folder, page) }))
    .filter(({ html }) => html.includes('id="source-1"'));
  expect(cited.map(({ page }) => page).filter((page) => page.startsWith('analyses/'))).toEqual(
    listPageFiles(folder).filter((page) => /^analyses\/.+\//.test(page)),
  );
  for (const { html, page } of cited) {
    const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, id]) => id).toSorted();
    const cards = all(/<li id="(source-\d+)"/g);
    expect(cards.length, page).toBeGreaterThan(0);
    expect([...new Set(all(/href="#(source-\d+)"/g))], page).toEqual(cards);
    expect(all(/href="#(cited-\d+-\d+)"/g), page).toEqual(all(/id="(cited-\d+-\d+)"/g));
  }
});
