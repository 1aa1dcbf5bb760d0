import { digestOf } from '../digest.ts';
import type { Position, Problem } from '../problems.ts';
import type { ContentFile, ContentFiles } from '../read.ts';
import type { RawFileRecord } from '../records.ts';
import type { DatasetData } from '../schemas/dataset.ts';
import type { Day } from '../schemas/span.ts';
import { readCells } from './cells.ts';
import { readColumns } from './columns.ts';
import { checkDays } from './days.ts';
import { readRow } from './row.ts';

/** The rows of a data set, each right by itself and beside the others. */
export interface RawTable {
  /** By day, ascending, none twice; at least one. */
  readonly rows: readonly RawRow[];
  readonly digest: string;
}

/** One row. */
export interface RawRow {
  readonly day: Day;
  /** Counts by column. */
  readonly counts: Readonly<Record<string, number>>;
  /** Names of the sources, at least one where the table has a column of sources. */
  readonly sources: readonly string[];
  /** Where the day stands. */
  readonly at: Position;
}

/** Read the table beside each description, and check it against that. */
export function readTables(
  files: ContentFiles,
  datasets: readonly RawFileRecord<'datasets'>[],
): { tables: ReadonlyMap<string, RawTable>; problems: Problem[] } {
  const problems: Problem[] = [];
  const tables = new Map<string, RawTable>();
  const described = new Set(files.records.get('datasets')?.map(({ id }) => id));
  for (const content of files.tables) {
    const dataset = datasets.find(({ id }) => id === content.id);
    if (!described.has(content.id)) problems.push(alone(content.file, `${content.id}.yaml`));
    if (!dataset) continue;
    const { table, problems: found } = readTable(content, dataset.data);
    problems.push(...found);
    if (table) tables.set(content.id, table);
  }
  for (const { file, id } of datasets) {
    const table = file.replace(/yaml$/, 'csv');
    if (files.unread.has(table) || files.tables.some((content) => content.id === id)) continue;
    problems.push(alone(file, `${id}.csv`));
  }
  return { tables, problems };
}

/** Check a table row by row: first its columns, then each cell, then what the cells add up to, then the days. */
function readTable(
  { file, text }: ContentFile,
  dataset: DatasetData,
): { table: RawTable | undefined; problems: Problem[] } {
  const cells = readCells(text);
  if (cells.unclosed) {
    const message = 'Unexpected quotation mark, expected a second one that closes it';
    return fail([{ file, ...cells.unclosed, rule: 'bad-cell', message }]);
  }
  const { columns, problems: columnProblems } = readColumns(file, cells, dataset);
  if (columnProblems.length > 0) return fail(columnProblems);
  if (cells.rows.length < 2) {
    const message = 'Unexpected table without rows, expected at least one below the names';
    return fail([{ file, line: 1, column: 1, rule: 'empty-file', message }]);
  }
  const read = cells.rows
    .slice(1)
    .map((_, index) => readRow({ file, cells, columns, dataset }, index + 1));
  const rows = read.flatMap(({ row }) => row ?? []);
  const problems = read.flatMap((result) => result.problems);
  // A row that cannot be read leaves a gap that is not one.
  const isWhole = rows.length === read.length;
  problems.push(...checkDays(file, rows, dataset, isWhole));
  return problems.length > 0
    ? fail(problems)
    : { table: { rows, digest: digestOf(text) }, problems: [] };
}

function fail(problems: Problem[]): { table: undefined; problems: Problem[] } {
  return { table: undefined, problems };
}

function alone(file: string, beside: string): Problem {
  const name = file.split('/').at(-1) ?? file;
  const message = `Unexpected \`${name}\` alone, expected \`${beside}\` beside it`;
  return { file, line: 1, column: 1, rule: 'missing-table', message };
}
