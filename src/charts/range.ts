import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';

/** A number, or two between which it lies. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  /** Whether it is only known to be more than that. */
  readonly isOpen: boolean;
}

/** Numbers on one line each, all on one scale. Places are per cent of the width, so that the page may choose it. */
export interface RangePlot {
  /** One for each extent, in their order. */
  readonly marks: readonly RangeMark[];
  readonly ticks: readonly { readonly value: number; readonly at: string }[];
}

/** One line of the plot. */
export interface RangeMark {
  readonly from: string;
  readonly to: string;
  readonly isOpen: boolean;
  /** The outline of its mark around the point 0, 0: a shape of its own for each line, up to four. */
  readonly shape: string;
}

/** Where the marks of numbers that differ stand. The scale need not begin at zero: what is shown is how far they lie apart. */
export function plotRange(extents: readonly Extent[]): RangePlot {
  const ends = extents.flatMap(({ high, low }) => [low, high]);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const room = (highest - lowest) * 0.15 || 1;
  const scale = scaleLinear(
    [Math.max(lowest - room, Math.min(0, lowest)), highest + room],
    [2, 98],
  );
  const isWhole = ends.every(Number.isInteger);
  const at = (value: number): string => `${Number(scale(value).toFixed(2))}%`;
  return {
    marks: extents.map(({ high, isOpen, low }, index) => ({
      from: at(low),
      to: isOpen ? '99%' : at(high),
      isOpen,
      shape: shapes[index % shapes.length] ?? '',
    })),
    ticks: scale
      .ticks(4)
      .filter((value) => !isWhole || Number.isInteger(value))
      .map((value) => ({ value, at: at(value) })),
  };
}

/** Square user units that a mark covers. */
const area = 90;
const shapes = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle].map((type) =>
  symbol(type, area).digits(2)(),
);
