import { expect, test } from 'vitest';

import { showShowcase } from '../../../src/views/showcase.ts';
import { actor, article, claim, contextOf, issue } from './affair.ts';

const position = (on: string) => ({
  issue: on,
  stance: 'more',
  from: '2020-01-01',
  summary: 'More of it.',
  claims: ['first'],
});

test('a dossier that has no such parts shows none', () => {
  const { days, ...none } = showShowcase(contextOf());
  expect(none).toEqual({
    ...{ charts: [], bars: [], ranges: [], shares: [], maps: [], demands: [], pairs: [], rows: [] },
    ...{ figures: [], events: [], cards: [] },
  });
  expect(days.map(({ path }) => path)).toEqual(['/as-of/2020-05-01/']);
});

test('a position that a pair shows is not shown again in the row', () => {
  const { pairs, rows } = showShowcase(
    contextOf({
      'actors/ann.md': actor('Ann', { positions: [position('water'), position('air')] }),
      'actors/bob.md': actor('Bob', { positions: [position('water')] }),
      'issues/air.md': issue('Air', { order: 2 }),
      'articles/report.md': article(
        {},
        claim('first', { about: 'water air' }),
        claim('second', { by: 'bob' }),
      ),
    }),
  );
  expect(pairs.map(({ issue: { text } }) => text)).toEqual(['Water']);
  expect(rows.map(({ cells, label }) => [label, cells.map((one) => one?.issue.text)])).toEqual([
    ['Positions of Ann', ['Air']],
  ]);
});

test('a demand is shown that somebody answers', () => {
  const { demands } = showShowcase(
    contextOf({
      'actors/bob.md': actor('Bob'),
      'articles/report.md': article(
        {},
        claim('first'),
        claim('asked', { kind: 'demand', to: 'bob' }),
        claim('no', { kind: 'answer', by: 'bob', answers: 'asked', answer: 'rejects' }),
      ),
    }),
  );
  expect(demands.map(({ id }) => id)).toEqual(['asked']);
});
