import { expect, test } from 'vitest';

import { toStatements } from '../../../src/views/statement.ts';
import { actor, article, claim, contextOf } from './affair.ts';

const { dossier } = contextOf({
  'actors/aides.md': actor('Two aides', { kind: 'unnamed' }),
  'actors/paper.md': actor('The paper', { kind: 'media' }),
  'articles/report.md': article(
    {},
    claim('relay', { via: 'paper' }),
    claim('secret', { via: 'aides', repeats: 'relay' }),
    claim('speech', { repeats: 'secret', on: '2020-02-02' }),
    claim('other'),
    claim('first-hand', { on: '2021' }),
    claim('copy', { repeats: 'first-hand', on: '2021' }),
  ),
});
const claimsOf = (...ids: readonly string[]) => ids.map((id) => dossier.claims.get(id));

test('what several claims carry is one statement, told by the one nearest to the speaker', () => {
  const statements = toStatements(claimsOf('relay', 'other', 'speech'));
  expect(statements.map(({ claims, lead }) => [lead.id, claims.map(({ id }) => id)])).toEqual([
    ['speech', ['speech', 'relay', 'secret']],
    ['other', ['other']],
  ]);
});

test('of claims equally near, the one that repeats no other leads', () => {
  expect(toStatements(claimsOf('copy')).map(({ lead }) => lead.id)).toEqual(['first-hand']);
});

test('without claims there is no statement', () => {
  expect(toStatements([])).toEqual([]);
});
