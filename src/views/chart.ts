import { drawBarChart, lineHeight, type BarChart } from '../charts/bar-chart.ts';
import type { Chart, Row } from '../dossier/index.ts';
import { addDays } from '../dossier/table/days.ts';
import { describeChart, spanOf } from './chart-words.ts';
import type { Context } from './context.ts';
import { formatDay, formatDays, formatMonth } from './dates.ts';
import type { Html } from './html.ts';
import { linkRow, type LinkText } from './links.ts';
import { formatNumber } from './numbers.ts';

/** A chart, what it shows in words, and its rows as a table. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  /** Computed sentences: span and peak, thresholds, before and after. */
  readonly words: readonly string[];
  readonly drawing: BarChart;
  readonly months: readonly { readonly x: number; readonly label: string }[];
  /** Names of the parts of a bar, from the ground up. */
  readonly series: readonly string[];
  /** For each calendar day where its row is shown; nothing in a gap. */
  readonly days: readonly (LinkText | undefined)[];
  /** Whose figures, from when to when: stands inside the picture. */
  readonly credit: string;
  /** How to read it; HTML. */
  readonly note: Html | '';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly link: LinkText; readonly cells: readonly string[] }[];
}

/** A chart of which only the outline counts. */
export interface SmallChartView {
  readonly title: string;
  readonly sentence: string;
  readonly drawing: BarChart;
  readonly credit: string;
}

/** The chart as the timeline shows it. */
export function showChart({ addresses, show }: Context, chart: Chart): ChartView {
  const { dataset, marks, series, thresholds } = chart;
  const rows = dataset.days.all;
  const days = calendarOf(rows);
  const byDay = new Map(rows.map((row) => [row.day, row]));
  const drawing = drawBarChart(
    {
      ...{ days, thresholds, parts: series.length },
      bars: rows.map(({ counts, day }) => ({
        day,
        values: series.map(({ column }) => counts[column] ?? 0),
      })),
      marks: marks.map(({ event, label }) => ({
        day: event.on.from,
        label: `${label}, ${shortDay(event.on.from)}`,
      })),
    },
    { dayWidth: 7, plotHeight: 260, above: 16 + marks.length * lineHeight, below: 46 },
  );
  return {
    id: `chart-${chart.id}`,
    title: chart.title,
    words: Object.values(describeChart(chart)).filter((words) => words !== undefined),
    drawing,
    months: drawing.months.map(({ day, x }) => ({ x, label: formatMonth(day).slice(0, 3) })),
    series: series.map(({ label }) => label),
    days: days.map((day) => {
      const row = byDay.get(day);
      return row && { text: titleOf(chart, row), href: linkRow(addresses, row).href };
    }),
    credit: creditOf(chart),
    note: show(chart.note),
    columns: [
      dataset.columns[dataset.key]?.label ?? '',
      ...series.map(({ label }) => label),
      'Together',
    ],
    rows: rows.map((row) => ({
      link: linkRow(addresses, row),
      cells: [...series.map(({ column }) => column), chart.total].map((column) =>
        formatNumber(row.counts[column] ?? 0),
      ),
    })),
  };
}

/** The chart as a glance on another page: whole bars, the event that divides them, the highest line. */
export function showSmallChart(chart: Chart): SmallChartView {
  const rows = chart.dataset.days.all;
  const mark = chart.marks.find(({ event }) => event === chart.split?.event);
  const drawing = drawBarChart(
    {
      ...{ days: calendarOf(rows), parts: 1, thresholds: chart.thresholds.slice(-1) },
      bars: rows.map(({ counts, day }) => ({ day, values: [counts[chart.total] ?? 0] })),
      marks: mark ? [{ day: mark.event.on.from, label: mark.label }] : [],
    },
    { dayWidth: 3, plotHeight: 100, above: 20, below: 4 },
  );
  const { change, span } = describeChart(chart);
  return { title: chart.title, sentence: change ?? span, drawing, credit: creditOf(chart) };
}

/** Rows above the lowest line of a chart, in order. */
export function listHighRows({ dataset, thresholds, total }: Chart): Row[] {
  const [line] = thresholds;
  return line === undefined
    ? []
    : dataset.days.all.filter(({ counts }) => (counts[total] ?? 0) > line);
}

/** `7 September 2025: 823 weapons`. */
export function titleOf({ dataset, total }: Chart, row: Row): string {
  const unit = dataset.columns[total]?.unit ?? '';
  return `${formatDays(row)}: ${formatNumber(row.counts[total] ?? 0)} ${unit}`;
}

function creditOf({ credit, dataset }: Chart): string {
  return `${credit}; ${spanOf(dataset.days.all)}`;
}

/** Every day from the first row to the last. */
function calendarOf(rows: readonly Row[]): string[] {
  const [first, last] = [firstOf(rows).day, rows.at(-1)?.day ?? ''];
  const days = [first];
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** `15 August`. */
function shortDay(day: string): string {
  return formatDay(day).replace(/ \d{4}$/, '');
}

function firstOf(rows: readonly Row[]): Row {
  const [first] = rows;
  if (!first) throw new RangeError('Unexpected data set without rows, expected at least one');
  return first;
}
