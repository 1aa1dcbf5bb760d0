import { listKnownDays } from './known.ts';
import { showAnalysis } from './analysis.ts';
import { showDay, type DayPage } from './as-of.ts';
import { showChart, showSmallChart, type ChartView, type SmallChartView } from './chart.ts';
import type { CitationCard } from './citations.ts';
import type { Context } from './context.ts';
import { listDemands, type DemandView } from './demands.ts';
import { showDispute } from './dispute.ts';
import { showEventEntry, type EventEntry } from './event.ts';
import { showFigure, type FigurePage } from './figure.ts';
import type { MapView } from './map.ts';
import { listPairs, showPair, type SharedIssue } from './pair.ts';
import { mapPlaces } from './place.ts';
import { showMatrix, type MatrixRow } from './positions.ts';
import type { RangeView } from './range.ts';
import { listShares, type ShareTable } from './shares.ts';
import type { StandView } from './stand.ts';

/** Parts that are drawn from the dossier, one of each that it has; an empty list where it has none. */
export interface Showcase {
  readonly charts: readonly SmallChartView[];
  readonly bars: readonly ChartView[];
  readonly ranges: readonly RangeView[];
  /** Without its maps: one is shown already. */
  readonly shares: readonly ShareTable[];
  /** With the first of its rows. */
  readonly figures: readonly FigurePage[];
  readonly events: readonly EventEntry[];
  readonly cards: readonly CitationCard[];
  /** The last of them. */
  readonly days: readonly DayPage[];
  readonly maps: readonly MapView[];
  /** One that is answered. */
  readonly demands: readonly DemandView[];
  /** Two actors on an issue. */
  readonly pairs: readonly SharedIssue[];
  /** Rows of the matrix, each with one cell that is filled and one that is empty, where there are such. */
  readonly rows: readonly (Pick<MatrixRow, 'actor' | 'cells'> & { readonly label: string })[];
}

export function showShowcase(context: Context): Showcase {
  const { analyses, charts, disputes, events, figures } = context.dossier;
  const [pair] = listPairs(context);
  const pairs = pair ? showPair(context, pair).shared.slice(0, 1) : [];
  return {
    charts: charts.all.slice(0, 1).map(showSmallChart),
    bars: charts.all.slice(0, 1).map((chart) => showChart(context, chart)),
    shares: listShares(context)
      .slice(0, 1)
      .map((table) => ({ ...table, maps: [] })),
    figures: figures.all.slice(0, 1).map((figure) => firstRows(showFigure(context, figure))),
    events: events.all.slice(-2).map((event) => showEventEntry(context, event)),
    cards: analyses.all
      .slice(0, 1)
      .flatMap((analysis) => showAnalysis(context, analysis).cards.slice(0, 2))
      .map(leadNowhere),
    days: listKnownDays(context.dossier)
      .slice(-1)
      .map((day) => showDay(context, day)),
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

/** The text that cites the card is on another page: what leads back to it leads to the card. */
function leadNowhere(card: CitationCard): CitationCard {
  const href = `#${card.anchor}`;
  return { ...card, places: card.places.map((place) => ({ ...place, href })) };
}

function firstRows(figure: FigurePage): FigurePage {
  return { ...figure, rows: { ...figure.rows, rows: figure.rows.rows.slice(0, 3) } };
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
