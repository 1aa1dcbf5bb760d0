import { expect, test } from 'vitest';

import { showStanding, standingWords } from '../../../src/views/standing.ts';
import { article, claim, contextOf, publisher } from './affair.ts';

const { dossier } = contextOf({
  'articles/report.md': article(
    {},
    claim('alone'),
    claim('first'),
    claim('shared'),
    claim('again', { repeats: 'alone' }),
  ),
  'articles/story.md': article(
    { publisher: 'daily' },
    claim('second', { contradicts: 'first' }),
    claim('same', { repeats: 'shared' }),
  ),
  'publishers/daily.md': publisher('The Daily'),
});

test.each([
  ['first', 'contradicted', 'Contradicted', 'carried by 1 publisher'],
  ['second', 'contradicted', 'Contradicted', 'carried by 1 publisher'],
  ['shared', 'corroborated', 'Corroborated', 'carried by 2 publishers'],
  ['alone', 'single-source', 'Single source', 'carried by 1 publisher'],
] as const)('%s is shown as %s, with its publishers and its rule', (id, name, word, publishers) => {
  expect(showStanding(dossier.claims.get(id).standing)).toEqual({
    id: name,
    word,
    publishers,
    rule: standingWords[name].rule,
  });
});

test('standings are listed in the order in which the rule is tried', () => {
  expect(Object.keys(standingWords)).toEqual([
    ...['contradicted', 'recomputed', 'corroborated', 'single-source'],
  ]);
});
