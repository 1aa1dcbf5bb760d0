import { countOf } from '../report.ts';
import { excerpt, type Problem, type RuleName } from '../problems.ts';
import type { DatasetData } from '../schemas/dataset.ts';
import { daySchema } from '../schemas/span.ts';
import type { Cells } from './cells.ts';
import type { RawRow } from './table.ts';

/** What a row is read from. */
export interface RowSource {
  readonly file: string;
  readonly cells: Cells;
  /** As the table's head names them, each declared. */
  readonly columns: readonly string[];
  readonly dataset: DatasetData;
}

/** Read one row: each cell as its column wants it, then sums and shares. */
export function readRow(
  source: RowSource,
  index: number,
): { row: RawRow | undefined; problems: Problem[] } {
  const { cells, columns, dataset, file } = source;
  const problems: Problem[] = [];
  const report = (cell: number, rule: RuleName, message: string): void => {
    problems.push({ file, ...cells.locate(index, cell), rule, message });
  };
  const texts = (cells.rows[index] ?? []).map((text) => text.trim());
  if (texts.length !== columns.length) {
    const message = `Unexpected row of ${countOf(texts.length, 'cell')}, expected ${columns.length}, one for each column`;
    report(0, 'bad-cell', message);
    return { row: undefined, problems };
  }
  const counts: Record<string, number> = {};
  let sources: readonly string[] = [];
  for (const [cell, name] of columns.entries()) {
    const text = texts[cell] ?? '';
    const kind = dataset.columns[name]?.kind ?? 'count';
    const wanted = wantedIn(kind, text);
    if (wanted) {
      const found = text === '' ? 'empty cell' : `\`${excerpt(text)}\``;
      report(cell, 'bad-cell', `Unexpected ${found} in \`${name}\`, expected ${wanted}`);
    } else if (kind === 'count') counts[name] = Number(text);
    else if (kind === 'sources') sources = text.split(';').map((name) => name.trim());
  }
  if (problems.length > 0) return { row: undefined, problems };
  for (const { column, message } of [
    ...checkSums(counts, dataset),
    ...checkShares(counts, dataset),
  ])
    report(columns.indexOf(column), 'bad-sum', message);
  const key = columns.indexOf(dataset.key);
  const row = { day: texts[key] ?? '', counts, sources, at: cells.locate(index, key) };
  return { row, problems };
}

/** What a cell should hold, unless it does. */
function wantedIn(kind: DatasetData['columns'][string]['kind'], text: string): string | undefined {
  switch (kind) {
    case 'day':
      return daySchema.safeParse(text).success ? undefined : 'a day such as 2025-08-15';
    case 'count':
      return /^\d{1,15}$/.test(text) ? undefined : 'a whole number from 0';
    case 'sources':
      return text.split(';').every((name) => name.trim() !== '')
        ? undefined
        : 'names of sources with `;` between';
    default:
      throw new RangeError(`Unexpected kind \`${String(kind satisfies never)}\``);
  }
}

type Found = { readonly column: string; readonly message: string }[];

function checkSums(counts: RawRow['counts'], { sums }: DatasetData): Found {
  return Object.entries(sums).flatMap(([column, parts]) => {
    const sum = parts.reduce((total, part) => total + (counts[part] ?? 0), 0);
    if (sum === counts[column]) return [];
    const list = parts.map((part) => `\`${part}\``).join(', ');
    const message = `Unexpected ${counts[column] ?? 0} in \`${column}\`, expected ${sum}, the sum of ${list}`;
    return [{ column, message }];
  });
}

function checkShares(counts: RawRow['counts'], { shares }: DatasetData): Found {
  return (shares?.of ?? []).flatMap(({ part, whole }) => {
    const [most = 0, found = 0] = [counts[whole], counts[part]];
    if (found <= most) return [];
    const message = `Unexpected ${found} in \`${part}\`, expected at most ${most}, which \`${whole}\` has`;
    return [{ column: part, message }];
  });
}
