import type { Figure, Row } from '../dossier/index.ts';
import type { Condition } from '../dossier/schemas/figure.ts';
import { formatDays, formatSpan } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { countOf } from './words.ts';

/** The rule of a figure in words, made from the rule itself: what a reader would do by hand. */
export function ruleInWords(figure: Figure): string {
  const { decimals } = figure;
  const rounded = decimals > 0 ? `, rounded to ${countOf(decimals, 'digit')} after the point` : '';
  return `${instructionOf(figure)}${rounded}.`;
}

/** The numbers behind a result that is a quotient: `4 of 93 nights`, `751 of 823`; nothing for others. */
export function workingOf(figure: Figure): string | undefined {
  const { compared, considered, dataset, measure, of = '', outOf = '', rows } = figure;
  const sum = (column: string): string => formatNumber(sumOf(rows, column));
  switch (measure) {
    case 'mean':
      return `${sum(of)} ÷ ${formatNumber(rows.length)}`;
    case 'share':
      return `${sum(of)} of ${sum(outOf)}`;
    case 'rate':
      return `${rows.length} of ${considered} ${dataset.rows.many}`;
    case 'rank':
    case 'order':
      return `of ${rows.length} ${dataset.rows.many}`;
    case 'change':
    case 'ratio':
      return compared.map(({ display }) => display).join(' → ');
    case 'count':
    case 'sum':
    case 'max':
      return undefined;
    default:
      throw new RangeError(`Unexpected measure \`${String(measure satisfies never)}\``);
  }
}

function instructionOf(figure: Figure): string {
  const { at, compared, dataset, measure, of, outOf, rows } = figure;
  const selected = `${windowOf(figure)}${conditionsOf(figure)}`;
  const words = (column = ''): string => dataset.columns[column]?.words ?? column;
  const place = rows.find(({ day }) => day === at);
  const asked = place ? formatDays(place) : '';
  const [base = '', other = ''] = compared.map(({ title }) => `“${title}”`);
  switch (measure) {
    case 'count':
      return `Count ${selected}`;
    case 'sum':
      return `Add up ${words(of)} over ${selected}`;
    case 'mean':
      return `Add up ${words(of)} over ${selected}, and divide by their number`;
    case 'max':
      return `Take the largest number of ${words(of)} among ${selected}`;
    case 'share':
      return `Give ${words(of)} in per cent of ${words(outOf)}, over ${selected}`;
    case 'rate':
      return `Count ${selected}, divide by the number of all ${dataset.rows.many} in that time, and multiply by a hundred`;
    case 'rank':
      return `Put ${selected} in order by ${words(of)}, the largest first, and give the place of ${asked}`;
    case 'order':
      return `Put ${selected} in order of time, and give the place of ${asked}`;
    case 'change':
      return `Compare ${other} with ${base}: the difference in per cent of the latter`;
    case 'ratio':
      return `Divide ${other} by ${base}`;
    default:
      throw new RangeError(`Unexpected measure \`${String(measure satisfies never)}\``);
  }
}

/** `the nights of July 2025`, `all 128 nights of the table`, `the night of 6–7 September 2025`. */
function windowOf({ between, considered, dataset, rows }: Figure): string {
  const { many, one } = dataset.rows;
  if (!between) return `all ${considered} ${many} of the table`;
  const [only] = rows;
  return considered === 1 && only
    ? `the ${one} of ${formatDays(only)}`
    : `the ${many} of ${formatSpan(between)}`;
}

function conditionsOf({ dataset, where = {} }: Figure): string {
  const conditions = Object.entries(where).map(
    ([column, condition]) =>
      `${conditionInWords(condition)} ${dataset.columns[column]?.words ?? column}`,
  );
  return conditions.length > 0 ? ` with ${conditions.join(' and ')}` : '';
}

function conditionInWords({ above, atLeast, atMost, below, is }: Condition): string {
  const parts: [string, number | undefined][] = [
    ['more than', above],
    ['at least', atLeast],
    ['fewer than', below],
    ['at most', atMost],
    ['exactly', is],
  ];
  return parts
    .flatMap(([words, value]) => (value === undefined ? [] : [`${words} ${formatNumber(value)}`]))
    .join(' and ');
}

function sumOf(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0);
}
