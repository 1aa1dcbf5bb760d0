import type { Corpus } from '../corpus.ts';
import { compareText, type RuleName } from '../problems.ts';
import type { DatasetData } from '../schemas/dataset.ts';
import type { FigureData } from '../schemas/figure.ts';
import { didYouMean } from '../suggest.ts';
import type { RawRow } from '../table/table.ts';
import type { DataPath } from '../yaml.ts';
import { meets } from './conditions.ts';

/** What the rule of a figure comes to. */
export interface Result {
  /** Not rounded. */
  readonly value: number;
  /** Rows that the rule selects, in order; of two figures that are compared, those of both. */
  readonly rows: readonly RawRow[];
  /** How many rows stand in the window, whether they are selected or not. */
  readonly considered: number;
}

/** Why a rule comes to nothing, and which key of it is at fault. */
export interface Fault {
  readonly path: DataPath;
  readonly rule: RuleName;
  readonly message: string;
  readonly suggestion?: string | undefined;
}

/** A result, a fault, or nothing where a mistake that is reported elsewhere stands in the way. */
export type Outcome = { readonly result: Result } | { readonly fault: Fault } | undefined;

/** Compute each figure of a corpus, by id. */
export function evaluateFigures({ records, tables }: Corpus): ReadonlyMap<string, Outcome> {
  const datasets = new Map(records.datasets.map(({ id, data }) => [id, data]));
  const figures = new Map(records.figures.map(({ id, data }) => [id, data]));
  const outcomes = new Map<string, Outcome>();
  for (const [id, { data, ...figure }] of figures) {
    const dataset = datasets.get(data?.id ?? '');
    const table = tables.get(data?.id ?? '');
    outcomes.set(id, dataset && table && overRows(figure, dataset, table.rows));
  }
  for (const [id, figure] of figures) {
    if (figure.compare) outcomes.set(id, findMisfit(figure, figures) ?? compare(figure, outcomes));
  }
  return outcomes;
}

/** A number as it is shown and expected: so many digits after the point. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function overRows(figure: FigureData, dataset: DatasetData, all: readonly RawRow[]): Outcome {
  const unknown = findUnknownColumn(figure, dataset);
  if (unknown) return { fault: unknown };
  const { between, where = {} } = figure;
  const window = all.filter(({ day }) => !between || (between.from <= day && day <= between.until));
  if (window.length === 0) {
    const days = `days from ${all[0]?.day ?? ''} to ${all.at(-1)?.day ?? ''}`;
    return fault(['between'], 'empty-figure', `Unexpected window without a row, expected ${days}`);
  }
  const rows = window.filter(({ counts }) =>
    Object.entries(where).every(([column, condition]) => meets(condition, counts[column] ?? 0)),
  );
  if (rows.length === 0) {
    const message = `Unexpected conditions that no row of ${window.length} meets, expected some that at least one does`;
    return fault(['where'], 'empty-figure', message);
  }
  return measure(figure, rows, window.length);
}

function measure(figure: FigureData, rows: readonly RawRow[], considered: number): Outcome {
  const { at, of = '', outOf = '' } = figure;
  const result = (value: number): Outcome => ({ result: { value, rows, considered } });
  const sumOf = (column: string): number =>
    rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0);
  switch (figure.measure) {
    case 'count':
      return result(rows.length);
    case 'sum':
      return result(sumOf(of));
    case 'mean':
      return result(sumOf(of) / rows.length);
    case 'max':
      return result(Math.max(...rows.map(({ counts }) => counts[of] ?? 0)));
    case 'rate':
      return result((rows.length / considered) * 100);
    case 'share':
      return sumOf(outOf) === 0
        ? divisionByZero(['outOf'], `the sum of \`${outOf}\` is 0`)
        : result((sumOf(of) / sumOf(outOf)) * 100);
    case 'rank':
    case 'order': {
      const row = rows.find(({ day }) => day === at);
      if (!row) {
        const message = `Unexpected row \`${at ?? ''}\`, expected one of the ${rows.length} that the rule selects`;
        return fault(['at'], 'empty-figure', message);
      }
      const isBefore =
        figure.measure === 'order'
          ? (other: RawRow): boolean => other.day < row.day
          : (other: RawRow): boolean => (other.counts[of] ?? 0) > (row.counts[of] ?? 0);
      return result(rows.filter(isBefore).length + 1);
    }
    case 'change':
    case 'ratio':
      return undefined;
    default:
      throw new RangeError(`Unexpected measure \`${String(figure.measure satisfies never)}\``);
  }
}

function compare(
  { compare: pair = [], measure: name }: FigureData,
  outcomes: ReadonlyMap<string, Outcome>,
): Outcome {
  const [from, to] = pair.map(({ id }) => outcomes.get(id));
  if (!from || !to || !('result' in from) || !('result' in to)) return undefined;
  const [base, other] = [from.result, to.result];
  if (base.value === 0) {
    return divisionByZero(['compare', 0], `\`${pair[0]?.id ?? ''}\` is 0`);
  }
  const ratio = other.value / base.value;
  const rows = [...new Set([...base.rows, ...other.rows])].toSorted((a, b) =>
    compareText(a.day, b.day),
  );
  const value = name === 'ratio' ? ratio : (ratio - 1) * 100;
  return { result: { value, rows, considered: base.considered + other.considered } };
}

/** Only figures over rows can be compared, and only those over one data set. */
function findMisfit(
  { compare: pair = [] }: FigureData,
  figures: ReadonlyMap<string, FigureData>,
): Outcome {
  const named = pair.flatMap(({ id }) => figures.get(id) ?? []);
  const nested = pair.findIndex(({ id }) => figures.get(id)?.compare);
  if (nested >= 0) {
    const message = `Unexpected figure \`${pair[nested]?.id ?? ''}\` that compares figures itself, expected one over rows`;
    return fault(['compare', nested], 'bad-value', message);
  }
  const isOverOne = new Set(named.map(({ data }) => data?.id)).size < 2;
  const message = 'Unexpected figures over two data sets, expected two over one';
  return isOverOne ? undefined : fault(['compare'], 'bad-value', message);
}

function findUnknownColumn(figure: FigureData, { columns }: DatasetData): Fault | undefined {
  const counts = Object.keys(columns).filter((name) => columns[name]?.kind === 'count');
  const named: [DataPath, string | undefined][] = [
    [['of'], figure.of],
    [['outOf'], figure.outOf],
    ...Object.keys(figure.where ?? {}).map((name): [DataPath, string] => [['where', name], name]),
  ];
  for (const [path, name] of named) {
    if (name === undefined || counts.includes(name)) continue;
    const list = counts.map((column) => `\`${column}\``).join(', ');
    const message = `Unexpected column \`${name}\`, expected one of counts: ${list}`;
    return { path, rule: 'unknown-column', message, suggestion: didYouMean(name, counts) };
  }
  return undefined;
}

function divisionByZero(path: DataPath, why: string): Outcome {
  const message = `Unexpected division by zero, expected a whole to divide by: ${why}`;
  return fault(path, 'division-by-zero', message);
}

function fault(path: DataPath, rule: RuleName, message: string): Outcome {
  return { fault: { path, rule, message } };
}
