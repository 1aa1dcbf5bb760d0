import type { z } from 'zod';

import { forFeeds, type Context } from '../views/context.ts';
import { oncePer } from '../views/once.ts';
import {
  toActorRow,
  toClaimRow,
  toDayRow,
  toDisputeRow,
  toEventRow,
  toFigureRow,
  toIssueRow,
  toPlaceRow,
  toPositionRow,
  toSourceRow,
} from './rows.ts';
import * as rows from './schemas.ts';

/** A kind of record that can be downloaded, as `/data/<name>.json` and `/data/<name>.csv`. */
export interface Table {
  readonly name: string;
  /** What one row is, in a sentence. */
  readonly description: string;
  /** What each row fits. */
  readonly schema: z.ZodType;
  /** Keys of each row. */
  readonly columns: readonly string[];
  /** All rows, in the order in which the site lists them; addresses in them are absolute. */
  readonly rows: (context: Context) => readonly Readonly<Record<string, unknown>>[];
}

/** Everything that can be downloaded, in the order in which it is offered. A new table is one entry here. */
export const tables: readonly Table[] = [
  table(
    'claims',
    'One statement of one source, with who says it, when, and how far it is borne out.',
    rows.claimRow,
    ({ claims }) => claims.all,
    toClaimRow,
  ),
  table(
    'events',
    'Something that happened.',
    rows.eventRow,
    ({ events }) => events.all,
    toEventRow,
  ),
  table('actors', 'Who speaks.', rows.actorRow, ({ actors }) => actors.all, toActorRow),
  table(
    'positions',
    'Where an actor stands on an issue, for a time, and the claims that bear it out.',
    rows.positionRow,
    ({ actors }) => actors.all.flatMap(({ positions }) => positions),
    toPositionRow,
  ),
  table(
    'issues',
    'A question on which actors differ, with its scale of stances.',
    rows.issueRow,
    ({ issues }) => issues.all,
    toIssueRow,
  ),
  table(
    'disputes',
    'A point on which sources differ, with each version.',
    rows.disputeRow,
    ({ disputes }) => disputes.all,
    toDisputeRow,
  ),
  table(
    'sources',
    'A source that was read, and how far to trust it.',
    rows.sourceRow,
    ({ articles }) => articles.all,
    toSourceRow,
  ),
  table(
    'places',
    'Where something happened.',
    rows.placeRow,
    ({ places }) => places.all,
    toPlaceRow,
  ),
  table(
    'figures',
    'A number that is computed from data when the site is built, and the claims it bears on.',
    rows.figureRow,
    ({ figures }) => figures.all,
    toFigureRow,
  ),
  table(
    'days',
    'The totals of one day or night in the data behind the figures, as one party counts them.',
    rows.dayRow,
    ({ datasets }) => datasets.all.flatMap(({ days }) => days.all),
    toDayRow,
  ),
];

/**
 * All files of CSV: every table, and of each data set its days under its own name, as those who know it by that name
 * look for it.
 */
export const listCsvTables = oncePer((context: Context): readonly CsvTable[] => [
  ...tables,
  ...context.dossier.datasets.all.map(({ days, id, summary }) => ({
    name: id,
    description: `${summary} Totals of the table “days”, of this data set alone.`,
    columns: Object.keys(rows.dayRow.shape),
    rows: oncePer((one: Context) => days.all.map((row) => toDayRow(forFeeds(one), row))),
  })),
]);

/** What stands in one file of CSV. */
export type CsvTable = Omit<Table, 'schema'>;

function table<Item, Schema extends z.ZodObject>(
  name: string,
  description: string,
  schema: Schema,
  list: (dossier: Context['dossier']) => readonly Item[],
  toRow: (context: Context, item: Item) => z.output<Schema>,
): Table {
  return {
    ...{ name, description, schema, columns: Object.keys(schema.shape) },
    rows: oncePer((context) => list(context.dossier).map((item) => toRow(forFeeds(context), item))),
  };
}
