import { expect, test } from 'vitest';

import { drawIntervals } from '../../../src/charts/intervals.ts';

const mark = (percent: number, isBound = false) => ({
  ...{ percent, isBound, text: `${percent}%`, href: `/claims/${percent}/` },
});

test('each thing is a row below the last, from its lowest to its highest figure', () => {
  const { height, rows, width } = drawIntervals([
    { name: 'Lake', range: '70% to 80%', marks: [mark(80), mark(70)] },
    { name: 'Mere', range: '19%', marks: [mark(19, true)] },
  ]);
  const [lake, mere] = rows;
  expect(lake?.from).toBeLessThan(lake?.to ?? 0);
  expect(lake?.marks.map(({ x }) => x)).toEqual([lake?.to, lake?.from]);
  expect(mere?.from).toBe(mere?.to);
  expect(mere?.y).toBeGreaterThan(lake?.y ?? Infinity);
  expect(mere?.marks.map(({ href, isBound, text }) => [href, isBound, text])).toEqual([
    ['/claims/19/', true, '19%'],
  ]);
  expect(height).toBeGreaterThan(mere?.y ?? Infinity);
  expect(width).toBeLessThanOrEqual(360);
});

test('the scale runs from 0 to 100 within the picture, and marks lie on it', () => {
  const { rows, ticks, width } = drawIntervals([
    { name: 'Lake', range: '', marks: [mark(0), mark(50), mark(100)] },
  ]);
  expect(ticks.map(({ text }) => text)).toEqual(['0%', '25%', '50%', '75%', '100%']);
  expect(rows[0]?.marks.map(({ x }) => x)).toEqual([ticks[0]?.x, ticks[2]?.x, ticks[4]?.x]);
  expect(ticks[0]?.x).toBeGreaterThan(6);
  expect(ticks[4]?.x).toBeLessThan(width - 6);
});
