import type { Chart, Row, Span } from '../dossier/index.ts';
import { formatDay, formatDays, formatSpan } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { countOf } from './words.ts';

/** What a chart shows, in computed sentences. */
export interface ChartWords {
  /** From when to when, how many rows, the sum, the peak. */
  readonly span: string;
  /** How many rows lie above each line; nothing without a line. */
  readonly above: string | undefined;
  /** What changed with the event that divides the rows; nothing where a side has no row. */
  readonly change: string | undefined;
}

export function describeChart(chart: Chart): ChartWords {
  const { dataset, split, total } = chart;
  const rows = dataset.days.all;
  const words = dataset.columns[total]?.words ?? '';
  const peak = rows.reduce((most, row) =>
    valueOf(chart, row) > valueOf(chart, most) ? row : most,
  );
  const highest = `${formatNumber(valueOf(chart, peak))}, in that of ${formatDays(peak)}`;
  return {
    span: `From ${spanOf(rows)} the table has ${countRows(chart, rows)} and ${formatNumber(sumOf(chart, rows))} ${words}; the most in one ${dataset.rows.one} were ${highest}.`,
    above: chart.thresholds.length > 0 ? `${countAbove(chart, rows)}.` : undefined,
    change: split && describeChange(chart, split),
  };
}

/** `1 May 2025 to 8 September 2025`. */
export function spanOf(rows: readonly Row[]): string {
  return `${formatDay(rows[0]?.day ?? '')} to ${formatDay(rows.at(-1)?.day ?? '')}`;
}

/** Before and after, each with its days: other days would give other averages. */
function describeChange(chart: Chart, { after, before, event }: Split): string | undefined {
  const label = chart.marks.find((mark) => mark.event === event)?.label ?? event.title;
  const unit = chart.dataset.columns[chart.total]?.unit ?? '';
  const describe = (when: string, span: Span): string | undefined => {
    const rows = chart.dataset.days.all.filter(({ day }) => span.from <= day && day <= span.until);
    if (rows.length === 0) return undefined;
    const average = `the average was ${formatNumber(sumOf(chart, rows) / rows.length)} ${unit}`;
    const above = chart.thresholds.length > 0 ? `; ${countAbove(chart, rows)}` : '';
    return `${when}, in the ${countRows(chart, rows)} of ${formatSpan(span)}, ${average}${above}.`;
  };
  const parts = [describe(`Before “${label}”`, before), describe('After it', after)];
  return parts.includes(undefined) ? undefined : parts.join(' ');
}

type Split = NonNullable<Chart['split']>;

/** `16 nights had more than 400, 9 more than 500`. */
function countAbove(chart: Chart, rows: readonly Row[]): string {
  return chart.thresholds
    .map((line, index) => {
      const high = rows.filter((row) => valueOf(chart, row) > line);
      const noun = index === 0 ? `${countRows(chart, high)} had` : formatNumber(high.length);
      return `${noun} more than ${formatNumber(line)}`;
    })
    .join(', ');
}

function countRows({ dataset }: Chart, rows: readonly Row[]): string {
  return countOf(rows.length, dataset.rows.one);
}

function sumOf(chart: Chart, rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + valueOf(chart, row), 0);
}

function valueOf({ total }: Chart, { counts }: Row): number {
  return counts[total] ?? 0;
}
