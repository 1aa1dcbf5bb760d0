import { excerpt, type Problem } from '../problems.ts';
import type { DatasetData } from '../schemas/dataset.ts';
import type { Day } from '../schemas/span.ts';
import type { RawRow } from './table.ts';

/**
 * The days of a table ascend, none twice, and none is left out but for the gaps that its description explains.
 * @param isWhole whether each row could be read; where not, gaps are not looked for
 */
export function checkDays(
  file: string,
  rows: readonly RawRow[],
  dataset: DatasetData,
  isWhole: boolean,
): Problem[] {
  const seen = new Map<Day, RawRow>();
  const days = new Set(rows.map(({ day }) => day));
  let last: RawRow | undefined;
  return rows.flatMap((row): Problem[] => {
    const report = (rule: 'row-gap' | 'row-order', message: string): Problem => {
      return { file, ...row.at, rule, message };
    };
    const first = seen.get(row.day);
    if (first) {
      const message = `Unexpected second row for \`${row.day}\`, expected one: the first is in line ${first.at.line}`;
      return [report('row-order', message)];
    }
    seen.set(row.day, row);
    if (last && row.day < last.day) {
      const message = `Unexpected \`${row.day}\` after \`${last.day}\`, expected days that ascend`;
      return [report('row-order', message)];
    }
    const between = last && isWhole ? daysBetween(last.day, row.day) : [];
    last = row;
    const missing = between.filter((day) => !days.has(day));
    return describeGaps(row, missing, dataset).map((message) => report('row-gap', message));
  });
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function describeGaps(
  { day }: RawRow,
  missing: readonly Day[],
  { gaps, rows: { one } }: DatasetData,
): string[] {
  const isGap = (other: Day) => gaps.find(({ on }) => on.from <= other && other <= on.until);
  const unexplained = missing.filter((other) => !isGap(other));
  const [from = '', until = ''] = [unexplained[0], unexplained.at(-1)];
  const range = from === until ? `\`${from}\`` : `\`${from}\` to \`${until}\``;
  const explained = isGap(day);
  return [
    ...(from
      ? [
          `Unexpected gap before this row, ${range}, expected a row for each ${one}, or the reason in \`gaps\` of the description`,
        ]
      : []),
    ...(explained
      ? [
          `Unexpected row for \`${day}\`, expected none: \`gaps\` of the description says why, \`${excerpt(explained.why)}\``,
        ]
      : []),
  ];
}

/** Days after `from` and before `until`, in order. */
function daysBetween(from: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let day = addDays(from, 1); day < until; day = addDays(day, 1)) days.push(day);
  return days;
}
