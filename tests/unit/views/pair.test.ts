import { expect, test } from 'vitest';

import { limits } from '../../../src/views/limits.ts';
import { judge, listPairs, listPairsOf, pathOfPair, showPair } from '../../../src/views/pair.ts';
import { actor, article, claim, contextOf, issue } from './affair.ts';

const stances = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  label: id.toUpperCase(),
  meaning: `It is ${id}.`,
}));
const position = (about: string, stance: string, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ issue: about, from: '2020-01-01', stance, summary: 'They say so.', claims: ['first'] },
  ...more,
});
const context = contextOf({
  'actors/ann.md': actor('Zoe', {
    positions: [
      position('water', 'a', { until: '2020-02-01' }),
      position('water', 'd', { from: '2020-02-01' }),
      position('fish', 'a'),
      position('boats', 'a'),
      position('algae', 'b'),
    ],
  }),
  'actors/bob.md': actor('Bob', {
    positions: [
      position('water', 'a'),
      position('fish', 'd'),
      position('boats', 'b'),
      position('mud', 'c'),
    ],
  }),
  'actors/cat.md': actor('Cat', { positions: [position('mud', 'd')] }),
  'actors/dan.md': actor('Dan'),
  'articles/report.md': article(
    {},
    claim('first', { about: 'water,fish,algae,boats,mud', to: 'bob,cat,dan' }),
  ),
  'issues/algae.md': issue('Algae', { stances, order: 1 }),
  'issues/boats.md': issue('Boats', { stances, order: 2 }),
  'issues/fish.md': issue('Fish', { stances, order: 3, ordered: false }),
  'issues/mud.md': issue('Mud', { stances, order: 4 }),
  'issues/water.md': issue('Water', { stances, order: 5 }),
});
const { actors } = context.dossier;
const page = showPair(context, { a: actors.get('ann'), b: actors.get('bob') });

test('two actors with a position on one issue are a pair, in the order of their ids', () => {
  expect(listPairs(context).map(({ a, b }) => [a.id, b.id])).toEqual([
    ['ann', 'bob'],
    ['bob', 'cat'],
  ]);
});

test('a pair has one path, whoever is named first', () => {
  const [ann, bob] = [actors.get('ann'), actors.get('bob')];
  expect(pathOfPair(bob, ann)).toBe('/positions/ann/bob/');
  expect(pathOfPair(ann, bob)).toBe('/positions/ann/bob/');
  expect(listPairsOf(context, bob).map(({ link, other }) => [other.id, link.href])).toEqual([
    ['cat', '/positions/bob/cat/'],
    ['ann', '/positions/ann/bob/'],
  ]);
});

test('the last positions are compared, a clash first; where stances are on no line they only differ', () => {
  expect(page.shared.map(({ issue: { text }, verdictText }) => [text, verdictText])).toEqual([
    ['Water', 'Clash, 3 of 3 steps apart on the scale'],
    ['Boats', 'Differ, 1 of 3 steps apart on the scale'],
    ['Fish', 'Differ'],
  ]);
  expect(page.sentence).toBe('They differ on 2 issues and clash on 1 issue.');
});

test('an issue on which one is silent names the one; one on which both are is left out', () => {
  expect(
    page.silent.map(({ issue: { text }, other, stand }) => [text, stand.actor.text, other]),
  ).toEqual([
    ['Algae', 'Zoe', 'Bob'],
    ['Mud', 'Bob', 'Zoe'],
  ]);
});

test('the page names both and what it is about', () => {
  expect(page.title).toBe('Zoe and Bob');
  expect(page.path).toBe('/positions/ann/bob/');
  expect(page.description).toBe(
    'Where Zoe and Bob agree and where not, with the claims behind it. They differ on 2 issues and clash on 1 issue.',
  );
});

test.each([
  [0, 3, true, 'agree'],
  [0, 3, false, 'agree'],
  [1, 3, true, 'differ'],
  [2, 3, true, 'clash'],
  [2, 4, true, 'differ'],
  [3, 4, true, 'clash'],
  [1, 1, true, 'clash'],
  [3, 3, false, 'differ'],
] as const)('%i steps on a scale of %i, ordered %s: %s', (steps, length, ordered, verdict) => {
  expect(judge(steps, length, ordered)).toBe(verdict);
});

test('of many actors those with positions on most issues are paired, and pairs that once had a page', () => {
  const ids = Array.from({ length: limits.compared + 2 }, (_, index) => `actor-${100 + index}`);
  const [first = '', second = '', ...others] = ids;
  const one = actor('One', { positions: [position('water', 'more')] });
  const two = actor('Two', { positions: [position('water', 'more'), position('fish', 'more')] });
  const many = contextOf({
    'actors/ann.md': actor('Ann'),
    ...Object.fromEntries(ids.map((id) => [`actors/${id}.md`, others.includes(id) ? two : one])),
    'articles/report.md': article({}, claim('first', { about: 'water,fish', to: ids.join(',') })),
    'issues/fish.md': issue('Fish', { order: 2 }),
    'permalinks.txt': `/positions/${first}/${second}/\n`,
  });
  const pairs = listPairs(many).map(({ a, b }) => `${a.id} ${b.id}`);
  expect(pairs).toContain(`${first} ${second}`);
  expect(pairs).toHaveLength((limits.compared * (limits.compared - 1)) / 2 + 1);
});
