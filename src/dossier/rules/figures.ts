import type { Corpus } from '../corpus.ts';
import { evaluateFigures, round } from '../figures/evaluate.ts';
import type { Problem } from '../problems.ts';
import { countOf } from '../report.ts';
import { problemAt } from './rule.ts';

/** Each figure can be computed, and comes to what the editor expects. */
export function figures(corpus: Corpus): Problem[] {
  const outcomes = evaluateFigures(corpus);
  return corpus.records.figures.flatMap((figure) => {
    const outcome = outcomes.get(figure.id);
    if (!outcome) return [];
    if ('fault' in outcome) {
      const { message, path, rule, suggestion } = outcome.fault;
      return [problemAt(figure, path, rule, message, suggestion)];
    }
    const { rows, value } = outcome.result;
    const { decimals, expect, measure } = figure.data;
    const found = round(value, decimals);
    if (found === expect) return [];
    const message = `Unexpected \`${found}\` as the ${measure} over ${countOf(rows.length, 'row')}, expected \`${expect}\``;
    return [problemAt(figure, ['expect'], 'figure-differs', message, listDays(rows))];
  });
}

/** `Rows: 2025-05-01, 2025-05-02, … 2025-09-08`. */
function listDays(rows: readonly { readonly day: string }[]): string {
  const days = rows.map(({ day }) => day);
  const list = days.length > 8 ? [...days.slice(0, 6), '…', days.at(-1) ?? ''] : days;
  return `Rows: ${list.join(', ')}`;
}
