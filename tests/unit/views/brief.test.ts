import { expect, test } from 'vitest';

import { showBrief, showBriefPositions } from '../../../src/views/brief.ts';
import { actor, article, claim, contextOf, issue, sentenceOf, site } from './affair.ts';

const position = (of: string, stance: string, from: string, until?: string) => ({
  ...{ issue: of, stance, from, summary: 'So it stands.', claims: ['x'] },
  ...(until ? { until } : {}),
});
const context = contextOf({
  'site.yaml': JSON.stringify({
    ...site,
    brief: [
      { says: 'It rained.', claims: ['x', 'y'] },
      { says: 'It rained again.', claims: ['y', 'z'] },
    ],
  }),
  'articles/report.md': article(
    {},
    claim('x', { about: 'water,fish', to: 'bob' }),
    claim('y'),
    claim('z'),
  ),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'issues/boats.md': issue('Boats', { order: 3 }),
  'actors/ann.md': actor('Ann', {
    positions: [
      position('water', 'more', '2020-01-01', '2020-02-01'),
      position('water', 'less', '2020-02-01'),
    ],
  }),
  'actors/bob.md': actor('Bob', {
    positions: [
      position('water', 'less', '2020-01-01'),
      position('fish', 'more', '2020-01-01', '2020-01-15'),
      position('fish', 'less', '2020-01-15', '2020-02-01'),
    ],
  }),
});

test('each sentence has its claims, and a claim keeps its number', () => {
  const cite = (number: number, id: string) => ({
    ...{ number, text: sentenceOf(id), href: `/claims/${id}/` },
  });
  expect(showBrief(context)).toEqual([
    { says: 'It rained.', claims: [cite(1, 'x'), cite(2, 'y')] },
    { says: 'It rained again.', claims: [cite(2, 'y'), cite(3, 'z')] },
  ]);
});

test('the stance that holds now is shown, else the latest; issues of which nothing is known are not', () => {
  const { actors, rows } = showBriefPositions(context);
  expect(actors.map(({ text }) => text)).toEqual(['Bob', 'Ann']);
  expect(
    rows.map(({ cells, issue: { text } }) => [text, ...cells.map((cell) => cell?.text)]),
  ).toEqual([
    ['Water', 'Less', 'Less'],
    ['Fish', 'Less', undefined],
  ]);
});
