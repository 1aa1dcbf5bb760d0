import { expect, test } from 'vitest';

import { plotRange } from '../../../src/charts/range.ts';

const point = (value: number, isOpen = false) => ({ low: value, high: value, isOpen });
const share = (at: string | undefined): number => Number(at?.replace('%', ''));

test('what is more stands further right, and all of it within the plot', () => {
  const { marks } = plotRange([point(805), point(810), { low: 800, high: 815, isOpen: false }]);
  const [first, second, third] = marks;
  expect(share(first?.from)).toBeLessThan(share(second?.from));
  expect(share(third?.from)).toBeLessThan(share(first?.from));
  expect(share(third?.to)).toBeGreaterThan(share(second?.to));
  for (const { from, to } of marks) {
    expect(share(from)).toBeGreaterThan(0);
    expect(share(to)).toBeLessThan(100);
  }
});

test('a number alone begins where it ends; one that is only a least goes on to the edge', () => {
  const [exact, open] = plotRange([point(3), point(5, true)]).marks;
  expect(exact?.from).toBe(exact?.to);
  expect(open).toMatchObject({ isOpen: true, to: '99%' });
});

test('each of up to four lines has a shape of its own', () => {
  const { marks } = plotRange([1, 2, 3, 4].map((value) => point(value)));
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(4);
});

test('ticks are round numbers in order, and no scale of counts begins below zero', () => {
  const { ticks } = plotRange([point(0), point(3)]);
  expect(ticks.map(({ value }) => value)).toEqual([0, 1, 2, 3]);
  expect(ticks[0]?.at).toBe('2%');
});

test('whole numbers have no ticks between them', () => {
  const values = (amounts: readonly number[]) =>
    plotRange(amounts.map((value) => point(value))).ticks.map(({ value }) => value);
  expect(values([3, 4])).toEqual([3, 4]);
  expect(values([3.5, 4])).toContain(3.8);
});

test('equal numbers can be drawn', () => {
  expect(plotRange([point(4), point(4)]).marks.map(({ from }) => from)).toEqual(['50%', '50%']);
});
