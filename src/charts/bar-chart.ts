import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';

import { formatNumber } from '../dossier/numbers.ts';

/** What a chart of days shows, in units of the data. */
export interface BarChartData {
  /** Every calendar day from the first to the last, in order; one without a bar is a gap. */
  readonly days: readonly string[];
  /** How many parts a bar has, from the ground up. */
  readonly parts: number;
  /** At most one for each day, in order. */
  readonly bars: readonly { readonly day: string; readonly values: readonly number[] }[];
  readonly thresholds: readonly number[];
  /** Days to point out, in order. */
  readonly marks: readonly { readonly day: string; readonly label: string }[];
}

/** How large a drawing is, in user units: a day's width, the plot's height, the room for labels above and below. */
export interface ChartSize {
  readonly dayWidth: number;
  readonly plotHeight: number;
  readonly above: number;
  readonly below: number;
}

/** The drawing, in user units of an SVG: what a component only has to write down. */
export interface BarChart {
  readonly width: number;
  readonly height: number;
  /** The line on which bars stand, and the top of the plot. */
  readonly ground: number;
  readonly top: number;
  /** For each part the outlines of its piece of every bar, as the data of one path. */
  readonly parts: readonly string[];
  readonly ticks: readonly Line[];
  readonly thresholds: readonly Line[];
  /** Where months begin. */
  readonly months: readonly { readonly x: number; readonly day: string }[];
  readonly marks: readonly {
    readonly x: number;
    readonly y: number;
    readonly label: string;
    readonly anchor: 'start' | 'end';
  }[];
}

/** A line across the plot, with its value. */
export interface Line {
  readonly y: number;
  readonly label: string;
}

/**
 * Lay out a stacked bar for each day.
 * @param size each mark takes a line of the room above, from the top
 * @throws {RangeError} when there is no bar: a chart of nothing is a mistake
 */
export function drawBarChart(data: BarChartData, size: ChartSize): BarChart {
  if (data.bars.length === 0)
    throw new RangeError('Unexpected chart without bars, expected at least one');
  const totals = data.bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const width = data.days.length * size.dayWidth;
  const ground = size.above + size.plotHeight;
  const across = scaleBand(data.days, [0, width]).paddingInner(0.2).paddingOuter(0.1);
  const up = scaleLinear([0, Math.max(...totals, ...data.thresholds)], [ground, size.above]).nice(
    tickCount,
  );
  const lineAt = (value: number): Line => ({ y: round(up(value)), label: formatNumber(value) });
  const layers = stack<BarChartData['bars'][number], number>()
    .keys(Array.from({ length: data.parts }, (_, part) => part))
    .value(({ values }, part) => values[part] ?? 0)([...data.bars]);
  const barWidth = round(across.bandwidth());
  return {
    ...{ width, ground, top: size.above, height: ground + size.below },
    parts: layers.map((layer) =>
      layer
        .map(([low, high], index) => {
          const x = round(across(data.bars[index]?.day ?? '') ?? 0);
          const [top, bottom] = [round(up(high)), round(up(low))];
          return top < bottom ? `M${x} ${top}h${barWidth}V${bottom}h-${barWidth}z` : '';
        })
        .join(''),
    ),
    ticks: up.ticks(tickCount).map(lineAt),
    thresholds: data.thresholds.map(lineAt),
    months: monthStarts(data.days).map((day) => ({ x: round(across(day) ?? 0), day })),
    marks: placeMarks(data.marks, (day) => (across(day) ?? 0) + across.bandwidth() / 2, width),
  };
}

const tickCount = 5;
/** Between the labels of two marks. */
export const lineHeight = 16;

/**
 * Labels of marks, a line each: those in the left half run to the right, the earliest highest, the others to the left,
 * the latest highest, so that no label crosses another’s line.
 */
function placeMarks(
  marks: BarChartData['marks'],
  centreOf: (day: string) => number,
  width: number,
): BarChart['marks'] {
  const placed = marks.map(({ day, label }) => ({ label, x: round(centreOf(day)) }));
  const isLeft = ({ x }: { readonly x: number }): boolean => x <= width / 2;
  const lines = [...placed.filter(isLeft), ...placed.filter((mark) => !isLeft(mark)).toReversed()];
  return lines.map((mark, line) => ({
    ...mark,
    y: 12 + line * lineHeight,
    anchor: isLeft(mark) ? 'start' : 'end',
  }));
}

/** The first day, unless its month is almost over, and each day on which a month begins. */
function monthStarts(days: readonly string[]): string[] {
  const firsts = days.filter((day) => day.endsWith('-01'));
  const [first] = days;
  const isClose = days.slice(0, 6).some((day) => firsts.includes(day));
  return first && !isClose ? [first, ...firsts] : firsts;
}

/** Tenths of a unit are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
