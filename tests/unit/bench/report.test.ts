import { expect, test } from 'vitest';

import type { BenchResult } from '../../bench/bench.ts';
import { median } from '../../bench/measure.ts';
import { toCardLines, toChart, toTable } from '../../bench/report.ts';

const cost = (seconds: number) => ({
  ...{ seconds, kernelSeconds: 0, wallSeconds: seconds },
  megabytes: 100 * seconds,
});
const results: BenchResult[] = [100, 200].map((articles) => ({
  kind: 'plain',
  articles,
  steps: {
    eleventy: cost(2),
    check: cost(1),
    cold: cost(4),
    unchanged: cost(3),
    changed: cost(3.5),
  },
  ...{ files: 12, pages: 10, bytes: 2e6 },
}));

test('puts each figure beside that of Eleventy', () => {
  expect(toTable(results).split('\n')[2]).toBe(
    '| plain, 100 | 2.0 | 1.0 (0.50 ×) | 4.0 (2.00 ×) | 3.0 (1.50 ×) | 3.5 (1.75 ×) | 400 | 10 | 12 | 2.0 | 400.0 |',
  );
});

test('tells what cards cost, where they were measured', () => {
  const cards = { count: 100, drawn: cost(2), kept: cost(0.5) };
  expect(toCardLines(results)).toEqual([]);
  expect(toCardLines(results.map((result) => ({ ...result, cards })))).toEqual([
    'plain, 100: 100 cards in 2.0 s (20.0 ms each), 0.5 s when none has changed',
    'plain, 200: 100 cards in 2.0 s (20.0 ms each), 0.5 s when none has changed',
  ]);
});

test('draws one line for each step, its name at the end', () => {
  const chart = toChart(results);
  expect(chart.match(/stroke-width="2"/g)).toHaveLength(5);
  for (const step of Object.keys(results[0]?.steps ?? {}))
    expect(chart).toContain(`>${step}</text>`);
});

test('takes the middle of an odd number of runs', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([5])).toBe(5);
});
