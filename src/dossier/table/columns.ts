import { excerpt, type Position, type Problem } from '../problems.ts';
import type { DatasetData } from '../schemas/dataset.ts';
import { didYouMean } from '../suggest.ts';
import type { Cells } from './cells.ts';

/** Compare the names at the head of a table with those that its description declares. */
export function readColumns(
  file: string,
  { locate, rows }: Cells,
  { columns: declared }: DatasetData,
): { columns: readonly string[]; problems: Problem[] } {
  const columns = rows[0] ?? [];
  const known = Object.keys(declared);
  const problems: Problem[] = [];
  const misspelt = new Set<string>();
  const report = (at: Position, message: string, suggestion?: string): void => {
    const problem: Problem = { file, ...at, rule: 'unknown-column', message };
    problems.push(suggestion ? { ...problem, suggestion } : problem);
  };
  for (const [index, name] of columns.entries()) {
    if (columns.indexOf(name) < index) {
      report(locate(0, index), `Unexpected second column \`${excerpt(name)}\`, expected it once`);
    } else if (!known.includes(name)) {
      const absent = known.filter((other) => !columns.includes(other));
      const list = known.map((other) => `\`${other}\``).join(', ');
      const hint = didYouMean(name, absent);
      for (const other of absent) if (hint?.includes(`\`${other}\``)) misspelt.add(other);
      report(
        locate(0, index),
        `Unexpected column \`${excerpt(name)}\`, expected one of ${list}`,
        hint,
      );
    }
  }
  for (const name of known) {
    if (columns.includes(name) || misspelt.has(name)) continue;
    const message = `Unexpected table without the column \`${name}\`, expected every column that its description declares`;
    problems.push({ file, line: 1, column: 1, rule: 'missing-column', message });
  }
  return { columns, problems };
}
