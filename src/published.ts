import { listSitemaps } from './data/sitemap.ts';
import { listCsvTables, tables } from './data/tables.ts';
import { books, isBook } from './views/books.ts';
import type { Context } from './views/context.ts';
import { listFeeds } from './views/feeds.ts';
import { listPages } from './views/pages.ts';

/** Every address that others may keep: pages, feeds and data; from the site's root, none twice. */
export function listPublished(context: Context): string[] {
  return [
    ...listPages(context).map(({ path }) => path),
    ...listFeeds(context).flatMap(({ files, folder }) => files.map((file) => folder + file)),
    ...listCsvTables(context).map(({ name }) => `/data/${name}.csv`),
    ...tables.map(({ name }) => `/data/${name}.json`),
    ...listSitemaps(context).map(({ path }) => path),
    ...(isBook(context) ? Object.values(books) : []),
    ...['/data/schema.json', '/events.ics', '/manifest.json'],
  ];
}
