import { expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { createContext } from '../../../src/views/context.ts';
import { limits } from '../../../src/views/limits.ts';
import { listPages } from '../../../src/views/pages.ts';
import { makeDossier } from '../../bench/dossier.ts';
import { dossierOf } from '../dossier-of.ts';

/** So many links a page may have, whatever lists it has. */
const mostLinks = 2500;
/** Larger than any affair of which all claims fit on one page. */
const articles = 400;

const files = makeDossier({ kind: 'full', articles, seed: 1 });
const dossier = dossierOf(
  Object.fromEntries(files.map(({ file, text }) => [file.replace(/^content\//, ''), text])),
);
const pages = listPages(createContext(dossier, createAddresses('https://bench.example', '/')));
const shown = pages.map(({ kind, path, view }) => ({ kind, path, ...measure(view()) }));

/** The longest list anywhere in a view, and how many links it has in all. */
function measure(value: unknown): { links: number; longest: number } {
  if (typeof value !== 'object' || value === null) return { links: 0, longest: 0 };
  const inner = Object.values(value).map(measure);
  return {
    links: inner.reduce((sum, { links }) => sum + links, 'href' in value ? 1 : 0),
    longest: inner.reduce(
      (most, { longest }) => Math.max(most, longest),
      Array.isArray(value) ? value.length : 0,
    ),
  };
}

test('in an archive no list on any page is longer than its limit', () => {
  expect(dossier.claims.all.length).toBeGreaterThan(limits.claims);
  const allowed = Math.max(limits.list, limits.part);
  expect(shown.filter(({ longest }) => longest > allowed)).toEqual([]);
  expect(shown.filter(({ links }) => links > mostLinks)).toEqual([]);
});

test('of every actor, event and claim the page keeps short lists, for it must fit into one round trip', () => {
  const small = shown.filter(({ kind }) => ['actor', 'claim', 'event'].includes(kind));
  expect(small.length).toBeGreaterThan(5 * articles);
  expect(small.filter(({ longest }) => longest > limits.compared)).toEqual([]);
  expect(small.filter(({ links }) => links > 400)).toEqual([]);
});

test('everything that a page leaves out stands on a part: each claim on that of its time', () => {
  const parts = shown.filter(({ path }) => path.startsWith('/claims/in/'));
  expect(parts.length).toBeGreaterThan(2);
  const ids = pages.flatMap((page) => {
    if (page.kind !== 'part' || !page.path.startsWith('/claims/in/')) return [];
    const { rows } = page.view();
    return rows?.type === 'claims' ? rows.rows.map(({ id }) => id) : [];
  });
  expect(ids.toSorted()).toEqual(dossier.claims.all.map(({ id }) => id).toSorted());
});
