import { createRequire } from 'node:module';
import path from 'node:path';

import { polygonContains } from 'd3-polygon';
import simplify from 'simplify-js';
import svgpath from 'svgpath';
import { z } from 'zod';

import type { MapData } from './schemas/map.ts';

/** A point of a drawing: to the right, and down. */
export type Point = readonly [x: number, y: number];

/** The outlines of a map’s regions, as they are drawn: whole units, and no corner that nobody would miss. */
export interface Shapes {
  readonly width: number;
  readonly height: number;
  /** The box around all outlines; its edges lie on the bounds of the map. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** By id; each ring is closed from its last point to its first. */
  readonly regions: ReadonlyMap<string, readonly (readonly Point[])[]>;
}

/**
 * Read the outlines that a package of the family `@svg-maps` holds.
 * @returns nothing where the package is not installed
 */
export function readShapes(source: string): Shapes | undefined {
  const drawing = readPackage(source);
  if (!drawing) return undefined;
  const whole = new Map(drawing.locations.map(({ id, path: d }) => [id, readRings(d)]));
  const all = [...whole.values()].flat(2);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [, , width = 0, height = 0] = drawing.viewBox.split(' ').map(Number);
  return {
    width,
    height,
    box: {
      left: xs.reduce((a, b) => Math.min(a, b)),
      top: ys.reduce((a, b) => Math.min(a, b)),
      right: xs.reduce((a, b) => Math.max(a, b)),
      bottom: ys.reduce((a, b) => Math.max(a, b)),
    },
    regions: new Map([...whole].map(([id, rings]) => [id, rings.flatMap(simplifyRing)])),
  };
}

/** Where a place lies in the drawing of a map, in Mercator’s projection. */
export function projectPoint(
  { box }: Pick<Shapes, 'box'>,
  { west, south, east, north }: MapData['bounds'],
  place: { readonly latitude: number; readonly longitude: number },
): Point {
  const right = (place.longitude - west) / (east - west);
  const down = (mercator(north) - mercator(place.latitude)) / (mercator(north) - mercator(south));
  return [
    Math.round(box.left + right * (box.right - box.left)),
    Math.round(box.top + down * (box.bottom - box.top)),
  ];
}

/** Whether a point lies in a region. */
export function isInside(rings: readonly (readonly Point[])[], point: Point): boolean {
  return rings.some((ring) => polygonContains(ring.map(toPair), toPair(point)));
}

/** Finer than a line is wide on any screen. */
const tolerance = 0.7;

function simplifyRing(ring: readonly Point[]): (readonly Point[])[] {
  const points = simplify(
    ring.map(([x, y]) => ({ x, y })),
    tolerance,
    true,
  ).map(({ x, y }): Point => [Math.round(x), Math.round(y)]);
  return points.length > 3 ? [points] : [];
}

/** What each package of the family gives. */
const drawingSchema = z.object({
  default: z.object({
    viewBox: z.string(),
    locations: z.array(z.object({ id: z.string(), path: z.string() })).min(1),
  }),
});

function readPackage(source: string): z.output<typeof drawingSchema>['default'] | undefined {
  const require = createRequire(path.resolve('package.json'));
  try {
    return drawingSchema.parse(require(source)).default;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return undefined;
    throw error;
  }
}

/** The rings of an outline that is made of straight lines. */
function readRings(d: string): Point[][] {
  const rings: Point[][] = [];
  svgpath(d)
    .abs()
    .iterate(([command, x, y]) => {
      if (command === 'M') rings.push([]);
      if (command === 'M' || command === 'L') rings.at(-1)?.push([x, y]);
    });
  return rings;
}

function toPair([x, y]: Point): [number, number] {
  return [x, y];
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}
