import { expect, test } from 'vitest';

import { isInside, projectPoint, readShapes } from '../../../src/dossier/shapes.ts';

const square = {
  box: { left: 0, top: 0, right: 100, bottom: 100 },
};
const bounds = { west: 10, south: -20, east: 20, north: 20 };

test('puts the corners of the bounds on those of the box', () => {
  expect(projectPoint(square, bounds, { latitude: 20, longitude: 10 })).toEqual([0, 0]);
  expect(projectPoint(square, bounds, { latitude: -20, longitude: 20 })).toEqual([100, 100]);
  expect(projectPoint(square, bounds, { latitude: 0, longitude: 15 })).toEqual([50, 50]);
});

test('stretches towards the poles, as Mercator does', () => {
  const north = { ...bounds, south: 0, north: 80 };
  const [, y] = projectPoint(square, north, { latitude: 40, longitude: 15 });
  expect(y).toBeGreaterThan(60);
});

test('knows what is inside, in any of the rings', () => {
  const rings = [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ],
    [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
    ],
  ] as const;
  expect(isInside(rings, [5, 5])).toBe(true);
  expect(isInside(rings, [25, 5])).toBe(true);
  expect(isInside(rings, [15, 5])).toBe(false);
});

test('reads the outlines of a package in whole units, within the drawing', () => {
  const shapes = readShapes('@svg-maps/ukraine');
  expect(shapes?.regions.size).toBe(26);
  const points = [...(shapes?.regions.values() ?? [])].flat(2);
  expect(points.length).toBeGreaterThan(2000);
  expect(points.length).toBeLessThan(5000);
  const wrong = points.filter(
    ([x, y]) =>
      !Number.isInteger(x) || !Number.isInteger(y) || x < 0 || y < 0 || x > 1000 || y > 670,
  );
  expect(wrong).toEqual([]);
});

test('gives nothing for a package that is not installed', () => {
  expect(readShapes('@svg-maps/atlantis')).toBeUndefined();
});
