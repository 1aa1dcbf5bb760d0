import { expect, test } from 'vitest';

import { listAdditions } from '../../../src/views/additions.ts';
import { analysis, article, claim, contextOf } from './affair.ts';

const additions = listAdditions(
  contextOf({
    'articles/report.md': article(
      { title: 'Old, read last', accessed: '2020-06-03' },
      claim('first'),
    ),
    'articles/late.md': article(
      { title: 'New, read first', published: '2020-05-31', accessed: '2020-06-01' },
      claim('a'),
      claim('b'),
    ),
    'articles/same.md': article({ title: 'Read on one day', accessed: '2020-06-02' }, claim('c')),
    'analyses/piece.md': analysis('Ours', { author: 'Ann' }, '[It](claim:first) is said.'),
  }),
);

test('what came last stands first, whenever it was written; on one day our own pieces do', () => {
  expect(additions.map(({ day, text }) => [day, text])).toEqual([
    ['3\u00a0June 2020', 'Old, read last'],
    ['2\u00a0June 2020', 'Ours'],
    ['2\u00a0June 2020', 'Read on one day'],
    ['1\u00a0June 2020', 'New, read first'],
  ]);
});

test('each says what it is, and leads to its page', () => {
  expect(additions.slice(1, 2)).toEqual([
    {
      ...{ text: 'Ours', href: '/analyses/piece/', details: 'Analysis by Ann' },
      ...{ day: '2\u00a0June 2020', machineDate: '2020-06-02' },
    },
  ]);
  expect(additions.at(-1)?.details).toBe('The Wire · 2 claims');
});
