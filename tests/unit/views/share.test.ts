import { expect, test } from 'vitest';

import { findPage } from '../../../src/views/pages.ts';
import { showShare } from '../../../src/views/share.ts';
import { actor, article, claim, contextOf } from './affair.ts';

const context = contextOf(
  {
    'actors/bob.md': actor('Bob'),
    'articles/report.md': article(
      {},
      claim('first', { para: '2' }, '> not a drop\n'),
      claim('second', { via: 'bob' }),
    ),
    'articles/excerpt.md': article({ paragraphs: undefined }, claim('third', { para: '' })),
  },
  'https://news.example',
  '/papers/',
);
const link = 'https://news.example/papers';

test('a claim is quoted in its source’s words, with who says them, when and where', () => {
  expect(showShare(context, '/claims/first/')).toMatchObject({
    link: `${link}/claims/first/`,
    quotation: `“not a drop” — Ann, 1\u00a0January 2020. Source: The Wire, paragraph 2. ${link}/claims/first/`,
  });
});

test('a claim without a quotation is given in ours, without quotation marks', () => {
  expect(showShare(context, '/claims/second/')?.quotation).toBe(
    `It is said: second. — Ann, via Bob, 1\u00a0January 2020. Source: The Wire, paragraph 1. ${link}/claims/second/`,
  );
  expect(showShare(context, '/claims/third/')?.quotation).toContain('Source: The Wire. https://');
});

test('a claim can be cited, as published on the day its source was read', () => {
  const citations = showShare(context, '/claims/first/')?.citations ?? [];
  expect(citations.map(({ id }) => id)).toEqual(['plain', 'bibtex', 'csl', 'wikipedia']);
  expect(citations[0]?.text).toBe(
    `The editors: “It is said: first.” Before the Flood, 1\u00a0June 2020, ${link}/claims/first/`,
  );
});

test('another record is shared by its title and description, no word twice, and not cited', () => {
  const describe = (path: string) => findPage(context, path)?.view().description ?? '';
  expect(describe('/actors/ann/')).toMatch(/^Ann, /);
  expect(showShare(context, '/actors/ann/')).toEqual({
    link: `${link}/actors/ann/`,
    quotation: `${describe('/actors/ann/')} ${link}/actors/ann/`,
    citations: [],
  });
  expect(showShare(context, '/issues/water/')?.quotation).toBe(
    `Water. ${describe('/issues/water/')} ${link}/issues/water/`,
  );
});

test.each(['/', '/claims/', '/404.html'])('%s shows no record, so nothing is shared', (path) => {
  expect(showShare(context, path)).toBeUndefined();
});
