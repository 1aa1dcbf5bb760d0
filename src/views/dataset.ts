import type { Dataset } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { formatDay, formatSpan } from './dates.ts';
import type { RowTable } from './figure.ts';
import { linkActor, linkFigure, linkRow, pathOfDataset, type LinkText } from './links.ts';
import { formatNumber } from './numbers.ts';

/** Where figures come from, as it is said wherever they are shown. */
export interface DatasetNote {
  /** The page of the table. */
  readonly table: LinkText;
  readonly countedBy: LinkText;
  readonly countedByNote: string;
  readonly credit: string;
}

/** The page of a table: what it holds, who counts, what is wrong with it, every row. */
export interface DatasetPage extends DatasetNote {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly columns: readonly { readonly label: string; readonly meaning: string }[];
  readonly gaps: readonly string[];
  readonly corrections: readonly string[];
  readonly flaws: readonly string[];
  readonly leftOut: string;
  readonly licence: string;
  readonly rows: RowTable;
  readonly figures: readonly LinkText[];
}

export function showDataset(context: Context, dataset: Dataset): DatasetPage {
  const { addresses } = context;
  const { columns, corrections, days, figures, flaws, gaps, key } = dataset;
  const counts = Object.keys(columns).filter((name) => columns[name]?.kind === 'count');
  return {
    ...showDatasetNote(context, dataset),
    title: dataset.title,
    description: dataset.summary,
    path: pathOfDataset(dataset),
    columns: Object.values(columns),
    gaps: gaps.map(({ on, why }) => `${formatSpan(on)}: ${why}`),
    corrections: corrections.map(({ on, what }) => `${formatDay(on)}: ${what}`),
    flaws: flaws.map(({ on, what }) => (on ? `${formatDay(on)}: ${what}` : what)),
    leftOut: dataset.leftOut,
    licence: dataset.licence,
    rows: {
      head: [key, ...counts].map((name) => columns[name]?.label ?? name),
      rows: days.all.map((row) => ({
        link: linkRow(addresses, row),
        cells: counts.map((name) => formatNumber(row.counts[name] ?? 0)),
        isAsked: false,
      })),
    },
    figures: figures.map((figure) => linkFigure(addresses, figure)),
  };
}

export function showDatasetNote({ addresses }: Context, dataset: Dataset): DatasetNote {
  return {
    table: { text: dataset.title, href: addresses.href(pathOfDataset(dataset)) },
    countedBy: linkActor(addresses, dataset.countedBy),
    countedByNote: dataset.countedByNote,
    credit: dataset.credit,
  };
}
