import { expect, test } from 'vitest';

import { listHolders } from '../../../src/views/holders-by-day.ts';
import { limits } from '../../../src/views/limits.ts';
import { actor, article, claim, contextOf } from './affair.ts';

const stands = (stance: string, from: string, until?: string) => ({
  ...{ issue: 'water', from, stance, summary: 'They say so.', claims: ['first'] },
  ...(until ? { until } : {}),
});
const crowd = Array.from({ length: limits.holders + 3 }, (_, index) => `many-${10 + index}`);
const context = contextOf({
  'actors/ann.md': actor('Ann', {
    positions: [stands('more', '2020-05-01', '2020-05-03'), stands('less', '2020-05-03')],
  }),
  'actors/bob.md': actor('Bob', {
    positions: [stands('more', '2020-05-02', '2020-05-02'), stands('more', '2020-05-02')],
  }),
  ...Object.fromEntries(
    crowd.map((id, index) => [
      `actors/${id}.md`,
      actor(id, { positions: [stands('less', `2020-06-${10 + index}`, '2020-07-01')] }),
    ]),
  ),
  'articles/report.md': article({}, claim('first', { to: ['ann', 'bob', ...crowd].join(',') })),
});
const issue = context.dossier.issues.get('water');
const on = (day: string): [string, string[], number][] =>
  [...listHolders(issue, day)].map(([stance, { count, newest }]) => [
    stance.label,
    newest.map(({ actor: { id } }) => id),
    count,
  ]);

test('a stance is held from the day on which it is taken to the day before it ends', () => {
  expect(on('2020-04-30')).toEqual([]);
  expect(on('2020-05-01')).toEqual([['More', ['ann'], 1]]);
  expect(on('2020-05-02')).toEqual([['More', ['ann', 'bob'], 2]]);
  expect(on('2020-06-01')).toEqual([
    ['More', ['bob'], 1],
    ['Less', ['ann'], 1],
  ]);
});

test('of many who hold a stance those are named who took it last, and all are counted', () => {
  const [, less] = on('2020-06-30');
  expect(less).toEqual(['Less', crowd.slice(-limits.holders), crowd.length + 1]);
  expect(on('2020-07-01')).toEqual([
    ['More', ['bob'], 1],
    ['Less', ['ann'], 1],
  ]);
});
