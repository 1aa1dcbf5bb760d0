import { z } from 'zod';

import type { Context } from '../views/context.ts';
import type { Page } from '../views/pages.ts';
import { listCorrectionsAt } from '../views/corrections.ts';
import { tables, type Table } from './tables.ts';

/** A table as JSON: what it is, under which licence, and its rows. */
export function toJson(context: Context, table: Table): string {
  const rows = table.rows(context);
  return write({
    $schema: context.addresses.absolute(`/data/schema.json#/$defs/${table.name}`),
    ...envelope(context, `/data/${table.name}.json`),
    description: table.description,
    count: rows.length,
    rows,
  });
}

/** What a page shows, for programs: its view, addresses in it as on the page. */
export function toTwin(context: Context, page: Page): string {
  const { id, kind, path, view } = page;
  const head = { ...envelope(context, path), kind, id };
  return `${JSON.stringify({ ...head, corrections: listCorrectionsAt(context, path), view: view() })}\n`;
}

/** The JSON Schema of every table, each under its name in `$defs`. */
export function toJsonSchema(context: Context): string {
  const head = {
    $schema: z.string(),
    url: z.url(),
    site: z.string(),
    licence: z.string(),
    credit: z.string(),
    description: z.string(),
    count: z.int().min(0),
  };
  const schemaOf = ({ description, schema }: Table): object => {
    const file = z.strictObject({ ...head, rows: z.array(schema.describe(description)) });
    const parts = Object.entries(z.toJSONSchema(file));
    return Object.fromEntries(parts.filter(([key]) => key !== '$schema'));
  };
  return write({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: context.addresses.absolute('/data/schema.json'),
    title: `The data of ${context.dossier.site.title}`,
    anyOf: tables.map(({ name }) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(tables.map((table) => [table.name, schemaOf(table)])),
  });
}

/** What everything that leaves the site carries with it. */
function envelope({ addresses, dossier }: Context, path: string) {
  const { licences, title } = dossier.site;
  const url = addresses.absolute(path);
  return { url, site: title, licence: licences.text, credit: `${title}, ${url}` };
}

function write(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
