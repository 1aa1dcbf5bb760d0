import { showSmallChart, type SmallChartView } from './chart.ts';
import type { Context } from './context.ts';
import { listDemands, type DemandView } from './demands.ts';
import { showDispute } from './dispute.ts';
import type { MapView } from './map.ts';
import { listPairs, showPair, type SharedIssue } from './pair.ts';
import { mapPlaces } from './place.ts';
import { showMatrix, type MatrixRow } from './positions.ts';
import type { RangeView } from './range.ts';
import type { StandView } from './stand.ts';

/** Parts that are drawn from the dossier, one of each that it has; an empty list where it has none. */
export interface Showcase {
  readonly charts: readonly SmallChartView[];
  readonly ranges: readonly RangeView[];
  readonly maps: readonly MapView[];
  /** One that is answered. */
  readonly demands: readonly DemandView[];
  /** Two actors on an issue. */
  readonly pairs: readonly SharedIssue[];
  /** Rows of the matrix, each with one cell that is filled and one that is empty, where there are such. */
  readonly rows: readonly (Pick<MatrixRow, 'actor' | 'cells'> & { readonly label: string })[];
}

export function showShowcase(context: Context): Showcase {
  const { charts, disputes } = context.dossier;
  const [pair] = listPairs(context);
  const pairs = pair ? showPair(context, pair).shared.slice(0, 1) : [];
  return {
    charts: charts.all.slice(0, 1).map(showSmallChart),
    ranges: disputes.all
      .flatMap((dispute) => showDispute(context, dispute).range ?? [])
      .slice(0, 1),
    maps: mapPlaces(context).slice(0, 1),
    demands: listDemands(context)
      .flatMap(({ demands }) => demands)
      .filter(({ answers }) => answers.length > 0)
      .slice(-1),
    pairs,
    rows: pickRow(context, pairs),
  };
}

/** A position stands once on a page: that of a pair is not shown again. */
function pickRow(context: Context, pairs: readonly SharedIssue[]): Showcase['rows'] {
  const taken = new Set(pairs.flatMap(({ stands }) => stands).map(nameOf));
  return showMatrix(context)
    .rows.flatMap(({ actor, cells }) => {
      const filled = cells.find((stand) => stand && !taken.has(nameOf(stand)));
      const empty = cells.includes(undefined) ? [undefined] : [];
      return filled
        ? [{ actor, label: `Positions of ${actor.text}`, cells: [filled, ...empty] }]
        : [];
    })
    .slice(0, 1);
}

function nameOf({ actor, issue }: StandView): string {
  return `${actor.href} ${issue.href}`;
}
