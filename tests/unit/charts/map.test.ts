import { expect, test } from 'vitest';

import { boxOf, drawMap, overlap, toPath, type MapData } from '../../../src/charts/map.ts';
import type { Point } from '../../../src/dossier/index.ts';
import { seededRandom } from '../dossier/random.ts';

const square = [
  [
    [100, 100],
    [300, 100],
    [300, 300],
    [100, 300],
  ],
] as const;
const shapes = {
  ...{ width: 1000, height: 600 },
  box: { left: 0, top: 0, right: 1000, bottom: 600 },
  regions: new Map([['square', square]]),
};

function draw(points: MapData['points'], fills: MapData['fills'] = []) {
  return drawMap({ shapes, points, fills });
}

test('writes the name of a place to its right', () => {
  const { labels, points } = draw([{ label: 'Ostrand', point: [500, 300] }]);
  expect(points).toEqual([[500, 300]]);
  expect(labels).toMatchObject([{ text: 'Ostrand', anchor: 'start' }]);
});

test('turns a name to the other side at the edge', () => {
  expect(draw([{ label: 'Ostrand', point: [980, 300] }]).labels[0]?.anchor).toBe('end');
});

test('writes the name of a region over its middle', () => {
  const { labels } = draw([], [{ label: 'Square', region: 'square', fill: 'marked' }]);
  expect(labels).toMatchObject([{ text: 'Square', x: 200, anchor: 'middle' }]);
});

test('leaves a name out for which there is no room, and never the mark', () => {
  const point: Point = [500, 300];
  const crowd = Array.from({ length: 30 }, (_, index) => ({ label: `Place ${index}`, point }));
  const { labels, points } = draw(crowd);
  expect(points).toHaveLength(30);
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.length).toBeLessThan(30);
});

test.each([1, 2, 3, 4, 5])('no name stands over another or leaves the drawing, seed %i', (seed) => {
  const random = seededRandom(seed);
  const points = Array.from({ length: 25 }, (_, index) => ({
    label: `Place of ${index}`,
    point: [Math.round(random() * 1000), Math.round(random() * 600)] as const,
  }));
  const boxes = draw(points).labels.map(boxOf);
  expect(boxes.length).toBeGreaterThan(10);
  const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
  expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
  expect(
    boxes.filter(
      ({ left, right, top, bottom }) => left < 0 || right > 1000 || top < 0 || bottom > 600,
    ),
  ).toEqual([]);
});

test('writes an outline as a path of relative steps', () => {
  expect(toPath(square)).toBe('M100 100l200 0 0 200-200 0z');
  expect(toPath([])).toBe('');
});
