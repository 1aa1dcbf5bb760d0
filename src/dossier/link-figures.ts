import type { Corpus } from './corpus.ts';
import { digestOf } from './digest.ts';
import type {
  Analysis,
  Claim,
  Dataset,
  Event,
  Figure,
  FigureVerdict,
  Row,
  VerdictName,
} from './dossier.ts';
import { displayValue } from './figures/display.ts';
import { evaluateFigures } from './figures/evaluate.ts';
import type { draftClaims } from './link-claims.ts';
import type { Drafts } from './link-records.ts';
import { compareText } from './problems.ts';
import type { FigureData } from './schemas/figure.ts';
import { byOrder, makeShelf } from './shelf.ts';
import { addDays } from './table/days.ts';

/** Data sets with their rows; what bears on a row is still empty. */
export function draftDatasets({ records, tables }: Corpus, { actors }: Drafts) {
  const datasets = records.datasets.map(({ id, digest, data }) => {
    const table = tables.get(id);
    const rows = (table?.rows ?? []).map(({ counts, day, sources }) => ({
      ...{ id: day, day, counts, sources, begins: addDays(day, -data.rows.daysBefore) },
      ...{ dataset: undefined as unknown as Dataset },
      ...{ events: [] as Event[], claims: [] as Claim[], figures: [] as Figure[] },
    }));
    return {
      ...data,
      ...{ id, digest: digestOf(`${digest} ${table?.digest ?? ''}`) },
      countedBy: actors.get(data.countedBy.id),
      days: makeShelf(rows, (a, b) => compareText(a.day, b.day)),
      figures: [] as Figure[],
    };
  });
  const shelf = makeShelf(datasets, (a, b) => compareText(a.title, b.title));
  for (const dataset of shelf.all) for (const row of dataset.days.all) row.dataset = dataset;
  return shelf;
}

type Datasets = ReturnType<typeof draftDatasets>;
type Claims = ReturnType<typeof draftClaims>;

/** Compute each figure, and tie it to its rows and to the claims it bears on; who cites it is still open. */
export function linkFigures(corpus: Corpus, datasets: Datasets, claims: Claims) {
  const outcomes = evaluateFigures(corpus);
  const drafts = corpus.records.figures.map(({ id, digest, data }) => {
    const outcome = outcomes.get(id);
    if (!outcome || !('result' in outcome)) {
      throw new RangeError(
        `Unexpected figure \`${id}\` without a result, expected one by its rule`,
      );
    }
    const { considered, rows, value } = outcome.result;
    const first = corpus.records.figures.find((other) => other.id === data.compare?.[0]?.id);
    const dataset = datasets.get((data.data ?? first?.data.data)?.id ?? '');
    return {
      ...data,
      ...{ id, digest, value, considered, display: displayValue(value, data) },
      dataset,
      rows: rows.map(({ day }) => dataset.days.get(day)),
      compared: [] as Figure[],
      comparisons: [] as Figure[],
      verdicts: [] as FigureVerdict[],
      analyses: [] as Analysis[],
    };
  });
  const figures = makeShelf(drafts, byOrder);
  for (const figure of figures.all) {
    for (const { id } of figure.compare ?? []) {
      figure.compared.push(figures.get(id));
      figures.get(id).comparisons.push(figure);
    }
    for (const verdict of verdictsOf(figure)) {
      const claim = claims.get(verdict.claim.id);
      const linked = { figure, claim, name: verdict.name, words: verdict.words };
      figure.verdicts.push(linked);
      claim.figures.push(linked);
    }
    datasets.get(figure.dataset.id).figures.push(figure);
    for (const row of figure.rows) row.figures.push(figure);
  }
  return figures;
}

/** Tie each row to what happened and what was said of its days, both ways. */
export function linkRows(datasets: Datasets, { events }: Drafts, claims: Claims): void {
  for (const row of datasets.all.flatMap(({ days }) => days.all)) {
    for (const event of events.all) {
      if (!touches(event.on, row)) continue;
      row.events.push(event);
      event.rows.push(row);
    }
    const isOfRow = ({ on }: Pick<Claim, 'on'>): boolean =>
      on.from === row.begins && on.until === row.day;
    row.claims.push(...claims.all.filter((claim) => isOfRow(claim) || claim.events.some(isOfRow)));
  }
}

/** What goes on for longer than so many days is not of one row. */
const longest = 7;

function touches({ from, precision, until }: Event['on'], { begins, day }: Row): boolean {
  return precision === 'day' && from <= day && until >= begins && until < addDays(from, longest);
}

function verdictsOf({ confirms, differs, qualifies }: FigureData) {
  const named: [VerdictName, FigureData['confirms']][] = [
    ['confirms', confirms],
    ['differs', differs],
    ['qualifies', qualifies],
  ];
  return named.flatMap(([name, verdicts]) => verdicts.map((verdict) => ({ name, ...verdict })));
}
