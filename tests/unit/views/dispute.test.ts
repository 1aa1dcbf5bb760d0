import { describe, expect, test } from 'vitest';

import { listOpenContradictions, showDispute, showDisputes } from '../../../src/views/dispute.ts';
import { article, claim, contextOf, dispute, type Files } from './affair.ts';

const versions = [['second', 'first'], ['third']];
const context = contextOf({
  'articles/report.md': article({}, claim('first'), claim('second'), claim('third')),
  'disputes/b-same.md': dispute('B', versions, 2),
  'disputes/a-same.md': dispute('A', versions, 2),
  'disputes/level.md': `${dispute('The level', versions)}See [it](claim:first).\n`,
});

test('the page has the question, what would settle it, and what is printed', () => {
  const { versions: shown, ...rest } = showDispute(context, context.dossier.disputes.get('level'));
  expect({ ...rest, account: String(rest.account) }).toEqual({
    title: 'The level',
    description: 'The level? 2 versions, and who holds each.',
    path: '/disputes/level/',
    link: { text: 'The level', href: '/disputes/level/' },
    question: 'The level?',
    issues: [{ text: 'Water', href: '/issues/water/' }],
    range: undefined,
    settledBy: 'A record.',
    prints: 'Both.',
    account: '<p>See <a href="/claims/first/">it</a>.</p>',
    previous: undefined,
    next: { text: 'A', href: '/disputes/a-same/' },
  });
  expect(shown).toHaveLength(2);
});

test('each version has its ground and its claims, in the order of the text', () => {
  const page = showDispute(context, context.dossier.disputes.get('level'));
  expect(
    page.versions.map(({ ground, rows, says }) => [says, ground, rows.map(({ id }) => id)]),
  ).toEqual([
    ['Version 1', 'Ground 1', ['second', 'first']],
    ['Version 2', 'Ground 2', ['third']],
  ]);
});

test('each claim leads to its source itself, whose address a reader of paper needs', () => {
  const [version] = showDispute(context, context.dossier.disputes.get('level')).versions;
  expect(version?.rows.map(({ original }) => original.href)).toEqual([
    'https://wire.example/report',
    'https://wire.example/report',
  ]);
});

test('disputes are grouped by their first issue, in their order, ties by id', () => {
  const groups = showDisputes(context).groups.map(({ anchor, disputes }) => [
    anchor,
    disputes.map(({ title }) => title),
  ]);
  expect(groups).toEqual([['water', ['The level', 'A', 'B']]]);
});

describe('open contradictions', () => {
  /** Pairs of ids, the later first. */
  const openOf = (body: string, more: Files = {}): [string, string][] =>
    listOpenContradictions(contextOf({ 'articles/report.md': article({}, body), ...more })).map(
      ({ earlier, later }) => [later.id, earlier.id],
    );

  const body = [
    claim('first', { on: '2020-01' }),
    claim('z-second', { on: '2020-02', contradicts: 'first' }),
    claim('third', { on: '2020-03', contradicts: 'z-second,first' }),
  ].join('\n');

  test('are listed once, in time, from the claim that names the other', () => {
    expect(openOf(body)).toEqual([
      ['z-second', 'first'],
      ['third', 'z-second'],
      ['third', 'first'],
    ]);
  });

  test('of claims of one time are listed by id', () => {
    expect(
      openOf(claim('b', { contradicts: 'x' }) + claim('a', { contradicts: 'x' }) + claim('x')),
    ).toEqual([
      ['a', 'x'],
      ['b', 'x'],
    ]);
  });

  test('are left out when a dispute holds both claims', () => {
    const level = dispute('The level', [['first'], ['third']]);
    expect(openOf(body, { 'disputes/level.md': level })).toEqual([
      ['z-second', 'first'],
      ['third', 'z-second'],
    ]);
  });

  test('are kept when two disputes hold one claim each', () => {
    const pair = claim('a', { contradicts: 'b' }) + claim('b') + claim('c');
    expect(
      openOf(pair, {
        'disputes/one.md': dispute('One', [['a'], ['c']]),
        'disputes/two.md': dispute('Two', [['b'], ['c']]),
      }),
    ).toEqual([['a', 'b']]);
  });

  test('that both claims name are listed once, from the later', () => {
    expect(
      openOf(
        claim('late', { on: '2020-02', contradicts: 'early' }) +
          claim('early', { on: '2020-01', contradicts: 'late' }),
      ),
    ).toEqual([['late', 'early']]);
  });

  test('are none where nothing is contradicted', () => {
    expect(openOf(claim('first'))).toEqual([]);
  });
});
