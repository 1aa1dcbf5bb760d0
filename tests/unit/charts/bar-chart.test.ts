import { describe, expect, test } from 'vitest';

import { drawBarChart, type BarChartData } from '../../../src/charts/bar-chart.ts';

const size = { dayWidth: 10, plotHeight: 100, above: 40, below: 20 };
const data: BarChartData = {
  days: ['2030-01-30', '2030-01-31', '2030-02-01', '2030-02-02'],
  parts: 2,
  bars: [
    { day: '2030-01-30', values: [60, 40] },
    { day: '2030-02-01', values: [0, 50] },
    { day: '2030-02-02', values: [0, 0] },
  ],
  thresholds: [50],
  marks: [],
};
const chart = drawBarChart(data, size);

/** The pieces of one part, as left edge, top and bottom. */
function piecesOf(outline = ''): number[][] {
  return [...outline.matchAll(/M([\d.]+) ([\d.]+)h[\d.]+V([\d.]+)h-[\d.]+z/g)].map((match) =>
    match.slice(1).map(Number),
  );
}

test('parts of a bar stand on one another, from the ground to their sum', () => {
  const [lower, upper] = chart.parts.map(piecesOf);
  expect(lower).toEqual([[1, 80, 140]]);
  expect(upper).toEqual([
    [1, 40, 80],
    [21, 90, 140],
  ]);
});

test('a day without a bar is a gap, and a bar of nothing is not drawn', () => {
  expect(chart.width).toBe(40);
  expect(piecesOf(chart.parts[1]).map(([x]) => x)).toEqual([1, 21]);
});

test('ticks begin at the ground and reach above the highest bar', () => {
  expect(chart.ticks[0]).toEqual({ y: 140, label: '0' });
  expect(chart.ticks.at(-1)).toEqual({ y: 40, label: '100' });
  expect(chart.thresholds).toEqual([{ y: 90, label: '50' }]);
});

test('a line above all bars still lies inside the plot', () => {
  const high = drawBarChart({ ...data, thresholds: [900] }, size);
  expect(high.thresholds[0]?.y).toBeGreaterThanOrEqual(high.top);
});

test('months are named where they begin, and the first not when it is almost over', () => {
  expect(chart.months.map(({ day }) => day)).toEqual(['2030-02-01']);
  const days = Array.from({ length: 9 }, (_, index) => `2030-03-${String(11 + index)}`);
  const march = drawBarChart({ ...data, days, bars: [{ day: '2030-03-11', values: [1] }] }, size);
  expect(march.months.map(({ day }) => day)).toEqual(['2030-03-11']);
});

describe('marks', () => {
  const days = Array.from(
    { length: 28 },
    (_, index) => `2030-02-${String(index + 1).padStart(2, '0')}`,
  );
  const marks = ['02', '05', '20', '24'].map((day) => ({ day: `2030-02-${day}`, label: day }));
  const drawn = drawBarChart(
    { ...data, days, marks, bars: [{ day: '2030-02-01', values: [1] }] },
    size,
  );

  test('run away from the edge that is near', () => {
    const anchors = drawn.marks.map(({ anchor, label }) => [label, anchor]);
    expect(anchors.toSorted()).toEqual([
      ['02', 'start'],
      ['05', 'start'],
      ['20', 'end'],
      ['24', 'end'],
    ]);
  });

  test('have a line each, and no label crosses the line of another', () => {
    expect(new Set(drawn.marks.map(({ y }) => y)).size).toBe(4);
    for (const { anchor, x, y } of drawn.marks) {
      const lower = drawn.marks.filter(
        (other) => other.x !== x && other.anchor === anchor && other.y < y,
      );
      const crossed = lower.filter((other) => (anchor === 'start' ? other.x > x : other.x < x));
      expect(crossed).toEqual([]);
    }
  });
});

test('a chart of nothing is a mistake', () => {
  expect(() => drawBarChart({ ...data, bars: [] }, size)).toThrow(RangeError);
});
