import { expect, test } from 'vitest';

import { limits } from '../../../src/views/limits.ts';
import { findPart } from '../../../src/views/long-lists.ts';
import { listPagesOf, showPage } from '../../../src/views/pages.ts';
import { firstOf, heaviest, lastOf } from '../../../src/views/part.ts';
import { article, claim, contextOf } from './affair.ts';

/** Ann says two things more than one part holds, in two years. */
const claims = Array.from({ length: limits.part + 2 }, (_, index) =>
  claim(`c-${1000 + index}`, { on: index < 2 ? '2019-05' : `2020-0${1 + (index % 3)}-16` }),
);
const context = contextOf(
  { 'articles/report.md': article({}, ...claims) },
  'https://host.example',
  '/base/',
);
const { length } = claims;
const parts = listPagesOf(context, 'part').map(({ path }) => path);

test('a list on the page of a record goes on below it', () => {
  const { claimGroups, sources } = showPage(context, 'actor', 'ann');
  const [said] = claimGroups;
  expect(said?.periods.flatMap(({ rows }) => rows)).toHaveLength(limits.own);
  expect(said?.rest).toEqual({
    all: { text: `All ${length} claims`, href: '/base/actors/ann/said/' },
    parts: [
      { text: '2019', href: '/base/actors/ann/said/2019/', count: '2 claims' },
      { text: '2020', href: '/base/actors/ann/said/2020/', count: `${limits.part} claims` },
    ],
  });
  expect(sources.rest).toBeUndefined();
  expect(parts).toEqual(
    expect.arrayContaining([
      '/actors/ann/said/',
      '/actors/ann/said/2019/',
      '/actors/ann/said/2020/',
      '/issues/water/said/2020/',
    ]),
  );
});

test('a part says what it is part of, and leads to those before and after it', () => {
  const page = showPage(context, 'part', 'actors/ann/said/2020');
  expect([page.title, page.description, page.up]).toEqual([
    'What Ann says: 2020',
    `What Ann says: 2020 (${limits.part} claims), in order.`,
    { text: 'What Ann says', path: '/actors/ann/said/' },
  ]);
  expect(page.rows).toMatchObject({ type: 'claims' });
  expect(page.rows?.rows).toHaveLength(limits.part);
  expect([page.previous, page.next]).toEqual([
    { text: '2019', href: '/base/actors/ann/said/2019/' },
    undefined,
  ]);
});

test('the whole has its parts, and the page that it belongs to above it', () => {
  const page = showPage(context, 'part', 'actors/ann/said');
  expect([page.title, page.up.text, page.rows]).toEqual(['What Ann says', 'Ann', undefined]);
  expect(page.parts.map(({ text }) => text)).toEqual(['2019', '2020']);
});

test('a part that is not there is an error', () => {
  expect(() => findPart(context, 'actors/ann/said/1919')).toThrow(
    'Unexpected id `actors/ann/said/1919`, expected that of a part of a list',
  );
});

test('a page keeps the first, the last or the heaviest of what goes on elsewhere, and all of what does not', () => {
  const { whole } = findPart(context, 'actors/ann/said');
  const letters = ['a', 'b', 'c'];
  expect(firstOf(letters, whole, 2)).toEqual(['a', 'b']);
  expect(lastOf(letters, whole, 2)).toEqual(['b', 'c']);
  expect(lastOf(letters, undefined, 2)).toEqual(letters);
  const numbers = Array.from({ length: limits.kept + 2 }, (_, index) => (index * 7) % 50);
  const least = numbers.toSorted((a, b) => a - b).slice(0, 2);
  expect(heaviest(numbers, (one) => one)).toEqual(numbers.filter((one) => !least.includes(one)));
});
