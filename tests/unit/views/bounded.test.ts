import { expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { createContext } from '../../../src/views/context.ts';
import { leavesOf } from '../../../src/views/division.ts';
import { limits } from '../../../src/views/limits.ts';
import { partsById } from '../../../src/views/long-lists.ts';
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
const context = createContext(dossier, createAddresses('https://bench.example', '/'));
const pages = listPages(context);
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

test('everything that a page leaves out stands on the parts of its list, once', () => {
  const wholes = new Set([...partsById(context).values()].map(({ whole }) => whole));
  const paths = new Set(pages.filter(({ kind }) => kind === 'part').map(({ path }) => path));
  const lists = [...wholes].map((whole) => ({
    path: whole.path,
    count: Number.parseInt(whole.count, 10),
    rows: leavesOf(whole)
      .filter(({ path }) => paths.has(path))
      .reduce((sum, { rows }) => sum + (rows?.().rows.length ?? 0), 0),
  }));
  expect(lists.filter(({ count, rows }) => count !== rows)).toEqual([]);
  const divided = lists.map(({ path }) => path);
  for (const list of ['/claims/', '/disputes/open/', '/positions/', '/sources/'])
    expect(divided).toContain(list);
  for (const list of ['actors/actor-0/said', 'issues/issue-0/said', 'places/place-0/said'])
    expect(divided).toContain(`/${list}/`);
});
