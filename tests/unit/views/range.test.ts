import { expect, test } from 'vitest';

import { showDispute } from '../../../src/views/dispute.ts';
import { article, claim, contextOf } from './affair.ts';

/** The range of a dispute whose versions hold the given keys. */
function rangeOf(unit: string | undefined, ...versions: readonly object[]) {
  const data = {
    ...{ title: 'T', question: 'Q?', order: 1, issues: ['water'], settledBy: 'S', prints: 'P' },
    ...(unit === undefined ? {} : { unit }),
    versions: versions.map((more) => ({ says: 'So', ground: 'G', claims: ['first'], ...more })),
  };
  const context = contextOf({
    'articles/report.md': article({}, claim('first')),
    'disputes/level.md': `---\n${JSON.stringify(data)}\n---\n`,
  });
  return showDispute(context, context.dossier.disputes.get('level')).range;
}

test('numbers come with their unit, in words, and with how far they lie apart', () => {
  const range = rangeOf('drones', { value: 805 }, { value: 1810, bound: 'about' });
  expect(range?.rows.map(({ amount, says }) => [amount, says])).toEqual([
    ['805 drones', 'So'],
    ['about 1\u202F810 drones', 'So'],
  ]);
  expect(range?.summary).toBe('From 805 to 1\u202F810 drones: the versions lie 1\u202F005 apart.');
});

test('a range and a least are said as such', () => {
  const range = rangeOf('deaths', { range: [15, 23] }, { value: 25, bound: 'above' });
  expect(range?.rows.map(({ amount }) => amount)).toEqual([
    '15 to 23 deaths',
    'more than 25 deaths',
  ]);
  expect(range?.summary).toBe('From 15 to 25 deaths: the versions lie at least 10 apart.');
});

test('numbers keep the digits that they were given', () => {
  const range = rangeOf('per cent', { value: 70 }, { value: 79.6 }, {});
  expect(range?.rows.map(({ amount }) => amount)).toEqual(['70 per cent', '79.6 per cent']);
  expect(range?.summary).toContain('lie 9.6 apart');
});

test('a dispute without numbers has no range', () => {
  expect(rangeOf(undefined, {}, {})).toBeUndefined();
});
