import { expect, test } from 'vitest';

import { displayValue } from '../../../../src/dossier/figures/display.ts';
import { figureSchema, type Measure } from '../../../../src/dossier/schemas/figure.ts';

const keys = { data: 'd', between: '2030', where: {}, of: 'a', outOf: 'b', at: '2030-01-01' };
const needed: Readonly<Record<Measure, readonly (keyof typeof keys)[]>> = {
  count: ['data'],
  sum: ['data', 'of'],
  mean: ['data', 'of'],
  max: ['data', 'of'],
  share: ['data', 'of', 'outOf'],
  rate: ['data', 'where'],
  rank: ['data', 'of', 'at'],
  order: ['data', 'at'],
  change: [],
  ratio: [],
};

function figure(measure: Measure, decimals: number) {
  return figureSchema.parse({
    ...{ title: 'F', question: 'How many?', group: 'G', order: 1, expect: 0 },
    ...(measure === 'share' || measure === 'change' ? {} : { unit: 'u' }),
    ...{ cannotShow: 'More.', measure, decimals },
    ...Object.fromEntries(needed[measure].map((key) => [key, keys[key]])),
    ...(needed[measure].length === 0 ? { compare: ['a', 'b'] } : {}),
  });
}

test.each([
  ['count', 0, 16, '16'],
  ['sum', 0, 3174, '3\u202F174'],
  ['mean', 1, 225.04, '225.0'],
  ['max', 0, 823, '823'],
  ['share', 1, 91.251, '91.3%'],
  ['rate', 1, 21.739, '21.7'],
  ['rank', 0, 1, '1st'],
  ['order', 0, 5, '5th'],
  ['change', 1, 14.39, '+14.4%'],
  ['change', 0, -33.9, '−34%'],
  ['change', 0, 0, '0%'],
  ['ratio', 1, 5.05, '5.0'],
] as const)('a %s with %i digits shows %d as %s', (measure, decimals, value, text) => {
  expect(displayValue(value, figure(measure, decimals))).toBe(text);
});
