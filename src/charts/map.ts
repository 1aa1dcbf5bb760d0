import { polygonArea, polygonCentroid } from 'd3-polygon';

import type { Point, Shapes } from '../dossier/index.ts';

/** What a map shows. */
export interface MapData {
  readonly shapes: Shapes;
  /** Places drawn as points, each with its name; the first have their labels first. */
  readonly points: readonly { readonly label: string; readonly point: Point }[];
  /** Regions that are filled, each with its name, by the class of the fill. */
  readonly fills: readonly {
    readonly label: string;
    readonly region: string;
    readonly fill: Fill;
  }[];
}

/** How a region is filled, told apart without colour. */
export type Fill = 'marked' | 'hatched' | 'dotted';

/** The drawing, in units of the map: what a component only has to write down. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly fills: MapData['fills'];
  readonly points: readonly Point[];
  /** Names beside their places, none over another; a name for which there is no room is left out. */
  readonly labels: readonly Label[];
}

/** A name in a drawing. */
export interface Label {
  readonly text: string;
  readonly x: number;
  /** The line on which letters stand. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Put the names of places and regions on a map. */
export function drawMap({ fills, points, shapes }: MapData): MapDrawing {
  const { height, width } = shapes;
  const frame = { left: 0, top: 0, right: width, bottom: height };
  const taken: Box[] = points.map(({ point: [x, y] }) => around(x, y, markRadius));
  const labels: Label[] = [];
  const place = (candidates: readonly Label[]): void => {
    const free = candidates.find((label) => {
      const box = boxOf(label);
      return isWithin(box, frame) && !taken.some((other) => overlap(box, other));
    });
    if (!free) return;
    taken.push(boxOf(free));
    labels.push(free);
  };
  for (const { label, point } of points) place(besides(label, point));
  for (const { label, region } of fills) {
    const middle = middleOf(shapes.regions.get(region) ?? []);
    if (middle) place(overs(label, middle));
  }
  return { width, height, fills, points: points.map(({ point }) => point), labels };
}

/** A region’s outline as the data of an SVG path, in whole units, each point relative to the one before. */
export function toPath(rings: readonly (readonly Point[])[]): string {
  return rings
    .map((ring) => {
      const [first = [0, 0], ...rest] = ring;
      const steps = rest.map(([x, y], index) => {
        const [fromX, fromY] = ring[index] ?? first;
        return `${x - fromX} ${y - fromY}`;
      });
      return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

/** The box that a name takes up, with a little air. */
export function boxOf({ anchor, text, x, y }: Label): Box {
  const width = text.length * letterWidth;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - labelSize * 0.8, bottom: y + labelSize * 0.25 };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The size of letters at which names are laid out: that of the narrowest screen, where they are largest on the map. */
export const labelSize = 30;
/** Of a sans-serif letter of that size, on average and a bit more. */
const letterWidth = 16.5;
/** Of the dot of a place. */
export const markRadius = 9;

/** Where the name of a point may stand, best first. */
function besides(text: string, [x, y]: Point): Label[] {
  const [off, near, middle] = [markRadius + 5, markRadius + 2, labelSize * 0.3];
  const [above, below] = [y - markRadius - labelSize * 0.25 - 2, y + markRadius + labelSize * 0.8];
  return [
    { text, x: x + off, y: y + middle, anchor: 'start' },
    { text, x: x - off, y: y + middle, anchor: 'end' },
    { text, x, y: above, anchor: 'middle' },
    { text, x, y: below, anchor: 'middle' },
    { text, x: x + near, y: above, anchor: 'start' },
    { text, x: x - near, y: above, anchor: 'end' },
    { text, x: x + near, y: below, anchor: 'start' },
    { text, x: x - near, y: below, anchor: 'end' },
  ];
}

/** Where the name of a region may stand: over its middle, or a line or two off it. */
function overs(text: string, [x, y]: Point): Label[] {
  return [0, -1, 1, -2, 2].flatMap((lines) =>
    [0, -1, 1].map((aside): Label => ({
      text,
      x: Math.round(x + aside * labelSize * 1.5),
      y: Math.round(y + labelSize * 0.3 + lines * labelSize),
      anchor: 'middle',
    })),
  );
}

/** The middle of a region’s largest part. */
function middleOf(rings: readonly (readonly Point[])[]): Point | undefined {
  const polygons = rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
  const [largest] = polygons.toSorted((a, b) => areaOf(b) - areaOf(a));
  return largest && polygonCentroid(largest);
}

function areaOf(polygon: [number, number][]): number {
  return Math.abs(polygonArea(polygon));
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
