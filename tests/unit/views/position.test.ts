import { expect, test } from 'vitest';

import { showPosition, type PositionView } from '../../../src/views/position.ts';
import { actor, article, claim, contextOf } from './affair.ts';

const held = {
  issue: 'water',
  from: '2020-08-16',
  stance: 'less',
  summary: 'Ann wants less.',
  claims: ['second', 'first'],
};

/** The only position of Ann's, with some keys changed. */
function positionOf(change: Readonly<Record<string, unknown>> = {}): PositionView {
  const context = contextOf({
    'actors/ann.md': actor('Ann', { positions: [{ ...held, ...change }] }),
    'articles/report.md': article({}, claim('first'), claim('second')),
  });
  const [position] = context.dossier.actors.get('ann').positions;
  if (!position) throw new RangeError('Unexpected actor without a position');
  return showPosition(context, position);
}

test('a position says who stands where, on what, and leads to its place', () => {
  const { claims, ...rest } = positionOf();
  expect(rest).toEqual({
    actor: { text: 'Ann', href: '/actors/ann/' },
    issue: { text: 'Water', href: '/issues/water/' },
    href: '/actors/ann/#water-2020-08-16',
    anchor: 'water-2020-08-16',
    stance: 'Less',
    meaning: 'There should be less.',
    when: 'from 16\u00a0August 2020',
    hasEnded: false,
    summary: 'Ann wants less.',
  });
  expect(claims.map(({ id }) => id)).toEqual(['second', 'first']);
});

test('a position that was replaced says until when it held', () => {
  const { hasEnded, when } = positionOf({ from: '2020-08-15', until: '2020-08-16' });
  expect(hasEnded).toBe(true);
  expect(when).toBe('15\u00a0August 2020 until 16\u00a0August 2020');
});

test('a position keeps the precision of its dates, and its anchor is the first day', () => {
  const { anchor, when } = positionOf({ from: '~2020-05', until: '2021' });
  expect(when).toBe('about May 2020 until 2021');
  expect(anchor).toBe('water-2020-05-01');
});
