import { expect, test } from 'vitest';

import { listFiles } from '../../../src/files.ts';
import { listPublished } from '../../../src/published.ts';
import { showBooks } from '../../../src/views/books.ts';
import type { Context } from '../../../src/views/context.ts';
import { limits } from '../../../src/views/limits.ts';
import { article, claim, contextOf } from './affair.ts';

const small = contextOf({ 'articles/report.md': article({}, claim('first')) }, undefined, '/base');
const named = ['/dossier.html', '/dossier.epub'];

/** The same dossier with its articles or claims so many times over. */
function grown(shelf: 'articles' | 'claims', length: number): Context {
  const { dossier } = small;
  const [first] = dossier[shelf].all;
  if (!first) throw new RangeError('Unexpected empty shelf, expected one record');
  const all = Array.from({ length }, () => first);
  return { ...small, dossier: { ...dossier, [shelf]: { ...dossier[shelf], all } } };
}

test('the whole dossier is given in one file', () => {
  expect(showBooks(small)).toEqual({ html: '/base/dossier.html', epub: '/base/dossier.epub' });
  expect([...listFiles(small).keys()]).toEqual(expect.arrayContaining(named));
  expect(listPublished(small)).toEqual(expect.arrayContaining(named));
});

test.each([
  ['articles', limits.bookArticles],
  ['claims', limits.bookClaims],
] as const)('but not where %s are more than %i', (shelf, most) => {
  expect(showBooks(grown(shelf, most))).toBeDefined();
  const large = grown(shelf, most + 1);
  expect(showBooks(large)).toBeUndefined();
  expect(listPublished(large).filter((path) => named.includes(path))).toEqual([]);
});
