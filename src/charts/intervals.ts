/** What is known of one thing: figures on a scale from 0 to 100. */
export interface Interval {
  readonly name: string;
  readonly range: string;
  readonly marks: readonly {
    readonly percent: number;
    readonly isBound: boolean;
    readonly text: string;
    readonly href: string;
  }[];
}

/** A drawing of intervals, in pixels: what a component only has to write down. */
export interface IntervalDrawing {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Where the lines of the scale begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly {
    readonly name: string;
    readonly range: string;
    /** The line on which letters stand. */
    readonly textY: number;
    readonly y: number;
    /** From the lowest figure to the highest; no width where there is one. */
    readonly from: number;
    readonly to: number;
    readonly marks: readonly {
      readonly x: number;
      readonly isBound: boolean;
      readonly text: string;
      readonly href: string;
    }[];
  }[];
}

/** Narrow enough for a phone; 12 px letters are then 12 px. */
const width = 340;
const margin = 14;
const rowHeight = 46;

/** Draw each as a line from its lowest to its highest figure, with a mark at each figure. */
export function drawIntervals(intervals: readonly Interval[]): IntervalDrawing {
  const x = (percent: number): number =>
    Math.round((margin + (percent / 100) * (width - 2 * margin)) * 10) / 10;
  const bottom = intervals.length * rowHeight + 4;
  return {
    width,
    height: bottom + 40,
    ticks: [0, 25, 50, 75, 100].map((percent) => ({ x: x(percent), text: `${percent}%` })),
    top: 4,
    bottom,
    rows: intervals.map(({ marks, name, range }, index) => ({
      name,
      range,
      textY: index * rowHeight + 18,
      y: index * rowHeight + 34,
      from: x(Math.min(...marks.map(({ percent }) => percent))),
      to: x(Math.max(...marks.map(({ percent }) => percent))),
      marks: marks.map(({ percent, ...mark }) => ({ ...mark, x: x(percent) })),
    })),
  };
}
