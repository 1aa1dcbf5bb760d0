import { expect, test } from 'vitest';

import { formatShare, listShares, showShares } from '../../../src/views/shares.ts';
import { article, claim, contextOf, issue, place, publisher } from './affair.ts';

const share = (
  id: string,
  at: string,
  value: string,
  more: Readonly<Record<string, string>> = {},
) => claim(id, { kind: 'figure', at, share: value, ...more });
const context = contextOf({
  'articles/report.md': article(
    {},
    share('low', 'lake', '~70'),
    share('high', 'lake', '79.6'),
    share('less', 'mere', '<100'),
    share('all', 'mere', '100'),
    share('two', 'mere,lake', '88'),
    claim('unmeasured'),
  ),
  'articles/story.md': article(
    { publisher: 'daily' },
    share('low-too', 'lake', '~70', { repeats: 'low' }),
  ),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'issues/water.md': issue('Water', { measure: 'Frozen' }),
  'places/lake.md': place('Lake'),
  'places/mere.md': place('Mere'),
  'publishers/daily.md': publisher('The Daily'),
});
const [table, ...others] = listShares(context);

test('an issue with a measure and shares has a table, others have none', () => {
  expect(others).toEqual([]);
  expect(table?.measure).toBe('Frozen');
  expect(showShares(context, context.dossier.issues.get('fish'))).toBeUndefined();
  expect(listShares(contextOf())).toEqual([]);
});

test('figures stand by place, most figures first, then by name, the lowest first, each once', () => {
  expect(table?.rows.map(({ figures, name }) => [name, figures.map(({ id }) => id)])).toEqual([
    ['Lake', ['low', 'high']],
    ['Mere', ['less', 'all']],
    ['Mere and Lake together', ['two']],
  ]);
});

test('how far they differ is said in points, where that can be said', () => {
  expect(table?.rows.map(({ difference, range }) => [range, difference])).toEqual([
    ['about 70% to 79.6%', '9.6 points'],
    ['less than 100% to 100%', 'not in numbers'],
    ['88%', 'one figure'],
  ]);
  expect(table?.sentence).toBe(
    'Figures differ most for Lake: from about 70% to 79.6%, 9.6 points apart.',
  );
});

test('a figure comes with who gives it and how many publishers carry it', () => {
  const [low] = table?.rows[0]?.figures ?? [];
  expect(low?.speaker.text).toBe('Ann');
  expect(low?.standing.publishers).toBe('carried by 2 publishers');
});

test.each([
  ['exact', 79.6, '79.6%'],
  ['about', 70, 'about 70%'],
  ['below', 100, 'less than 100%'],
] as const)('%s %d reads %s', (bound, percent, text) => {
  expect(formatShare({ bound, percent })).toBe(text);
});
