import type { Corpus } from '../corpus.ts';
import { excerpt, type Problem } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { problemAt } from './rule.ts';

/** A chart shows columns of counts that its data set has. */
export function chartColumns({ records }: Corpus): Problem[] {
  const datasets = new Map(records.datasets.map(({ id, data }) => [id, data]));
  return records.charts.flatMap((chart) => {
    const { data, series, total } = chart.data;
    const columns = datasets.get(data.id)?.columns;
    if (!columns) return [];
    const counts = Object.keys(columns).filter((name) => columns[name]?.kind === 'count');
    const named = [
      ...series.map(({ column }, index) => ({ column, path: ['series', index, 'column'] })),
      { column: total, path: ['total'] },
    ];
    return named.flatMap(({ column, path }) => {
      if (counts.includes(column)) return [];
      const message = `Unexpected column \`${excerpt(column)}\`, expected one of kind \`count\` in \`${data.id}\``;
      return [problemAt(chart, path, 'unknown-column', message, didYouMean(column, counts))];
    });
  });
}
