import type { Dataset, Row } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { showDatasetNote, type DatasetNote } from './dataset.ts';
import { formatDays, formatSpan } from './dates.ts';
import { showEventEntry, type EventEntry } from './event.ts';
import { showFigureEntry, type FigureEntry } from './figure.ts';
import { divideClaims } from './claim-list.ts';
import type { Part } from './division.ts';
import { limits } from './limits.ts';
import { linkRow, pathOfDataset, pathOfRow, type LinkText } from './links.ts';
import { formatNumber } from './numbers.ts';
import { placesIn } from './ordered.ts';
import { lastOf, restOf, type Begun } from './part.ts';

/** The page of one row of data, such as a night. */
export interface RowPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The path of the table’s page. */
  readonly above: string;
  /** Wholes and their parts: what was launched of each kind, and what of it was stopped; none where the table has none. */
  readonly shares: {
    readonly head: readonly [string, string, string];
    readonly rows: readonly {
      readonly label: string;
      readonly whole: string;
      readonly part: string;
      /** `91.3%`; a dash where the whole is 0. */
      readonly share: string;
    }[];
  };
  /** Counts that are no part of these. */
  readonly counts: readonly {
    readonly label: string;
    readonly value: string;
    readonly meaning: string;
  }[];
  /** What the column of sources is called. */
  readonly sourcesLabel: string;
  readonly sources: readonly SourceOfRow[];
  /** What is known to be wrong with the row, or was put right in it. */
  readonly notes: readonly string[];
  readonly events: readonly EventEntry[];
  readonly claims: Begun<ClaimRow>;
  readonly figures: readonly FigureEntry[];
  readonly previous: Neighbour;
  readonly next: Neighbour;
  readonly stepsLabel: string;
  readonly source: DatasetNote;
}

/** A source of a row by its name; no address where that is not certain. */
export interface SourceOfRow {
  readonly text: string;
  readonly where: string | undefined;
  readonly href: string | undefined;
}

/** The row before or after, and why there are days without one in between. */
export interface Neighbour {
  readonly link: LinkText | undefined;
  readonly gap: string | undefined;
}

export function showRow(context: Context, row: Row): RowPage {
  const { dataset, day } = row;
  const whole = divideRow(context, row);
  const title = titleOf(row);
  const shares = sharesOf(row);
  const inWords = shares.rows.map(
    ({ label, part, whole }) =>
      `${label}: ${whole} ${shares.head[0].toLowerCase()}, ${part} ${shares.head[1].toLowerCase()}.`,
  );
  return {
    title,
    description: [`${title}.`, ...inWords.toReversed()].join(' '),
    path: pathOfRow(row),
    above: pathOfDataset(dataset),
    shares,
    counts: countsOf(row),
    sourcesLabel:
      Object.values(dataset.columns).find(({ kind }) => kind === 'sources')?.label ?? '',
    sources: row.sources.map((name) => sourceOf(dataset, name)),
    notes: [...dataset.corrections, ...dataset.flaws]
      .filter(({ on }) => on === day)
      .map(({ what }) => what),
    // The row’s own event is the one of which most is said.
    events: row.events
      .toSorted((a, b) => b.claims.length - a.claims.length)
      .map((event) => showEventEntry(context, event)),
    claims: {
      rows: lastOf(row.claims, whole, limits.kept).map((claim) => showClaimRow(context, claim)),
      rest: restOf(context, whole),
    },
    figures: row.figures.map((figure) => showFigureEntry(context, figure)),
    previous: neighbourOf(context, row, -1),
    next: neighbourOf(context, row, 1),
    stepsLabel: `Before and after this ${dataset.rows.one}`,
    source: showDatasetNote(context, dataset),
  };
}

/** All that is said of a row, where it does not fit on its page. */
export function divideRow(context: Context, row: Row): Part | undefined {
  const home = { text: titleOf(row), path: pathOfRow(row) };
  const list = { path: `${home.path}said/`, title: `What is said of it: ${home.text}`, home };
  return divideClaims(context, list, row.claims, limits.event);
}

/** The page of each table, by what its rows are called: `nights`. */
export function listDatasetIds({ dossier }: Context): string[] {
  return dossier.datasets.all.map(({ rows }) => rows.many);
}

/** The table whose rows are called so. */
export function findDataset({ dossier }: Context, many: string): Dataset {
  const dataset = dossier.datasets.all.find(({ rows }) => rows.many === many);
  if (!dataset) throw new RangeError(`Unexpected rows \`${many}\`, expected those of a data set`);
  return dataset;
}

/** The page of each row of each table: `nights/2025-09-07`. */
export function listRowIds({ dossier }: Context): string[] {
  return dossier.datasets.all.flatMap(({ days, rows }) =>
    days.all.map(({ day }) => `${rows.many}/${day}`),
  );
}

/** The row of a page. */
export function findRow(context: Context, id: string): Row {
  const [many = '', day = ''] = id.split('/');
  return findDataset(context, many).days.get(day);
}

/** `Night of 6–7 September 2025`. */
function titleOf(row: Row): string {
  const { one } = row.dataset.rows;
  return `${one.charAt(0).toUpperCase()}${one.slice(1)} of ${formatDays(row)}`;
}

function sharesOf({ counts, dataset }: Row): RowPage['shares'] {
  const { shares } = dataset;
  return {
    head: [shares?.whole ?? '', shares?.part ?? '', 'Share'],
    rows: (shares?.of ?? []).map(({ label, part, whole }) => {
      const [most = 0, some = 0] = [counts[whole], counts[part]];
      return {
        label,
        whole: formatNumber(most),
        part: formatNumber(some),
        share: most === 0 ? '–' : `${formatNumber((some / most) * 100, 1)}%`,
      };
    }),
  };
}

function countsOf({ counts, dataset }: Row): RowPage['counts'] {
  const { columns, shares } = dataset;
  const shown = new Set((shares?.of ?? []).flatMap(({ part, whole }) => [part, whole]));
  return Object.entries(columns).flatMap(([name, { kind, label, meaning }]) =>
    kind === 'count' && !shown.has(name)
      ? [{ label, meaning, value: formatNumber(counts[name] ?? 0) }]
      : [],
  );
}

function sourceOf({ sources }: Dataset, name: string): SourceOfRow {
  const known = sources.find(({ begins }) => name.startsWith(begins));
  return {
    text: name,
    where: known?.name,
    href: known?.address.replace('{source}', name),
  };
}

function neighbourOf({ addresses }: Context, row: Row, step: -1 | 1): Neighbour {
  const { days, gaps } = row.dataset;
  const other = days.all[(placesIn(days.all).get(row) ?? -1) + step];
  // `at(-1)` of a list is its last: there is nothing before the first.
  const neighbour = row === days.all[0] && step < 0 ? undefined : other;
  if (!neighbour) return { link: undefined, gap: undefined };
  const [first, last] = step < 0 ? [neighbour.day, row.day] : [row.day, neighbour.day];
  const gap = gaps.find(({ on }) => first < on.from && on.until < last);
  return {
    link: linkRow(addresses, neighbour),
    gap: gap && `${formatSpan(gap.on)}: ${gap.why}`,
  };
}
