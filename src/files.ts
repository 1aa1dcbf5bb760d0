import { toEpub } from './book/epub.ts';
import { toSingleHtml } from './book/html.ts';
import { toMapSvg } from './charts/map-svg.ts';
import { toCalendar } from './data/calendar.ts';
import { toCsv } from './data/csv.ts';
import { toJson, toJsonSchema, toTwin } from './data/json.ts';
import { toRedirectRules } from './data/redirects.ts';
import { listSitemaps, toRobots } from './data/sitemap.ts';
import { listCsvTables, tables } from './data/tables.ts';
import { digestOf } from './dossier/digest.ts';
import { toAtom } from './feeds/atom.ts';
import { toJsonFeed } from './feeds/json-feed.ts';
import { toRss } from './feeds/rss.ts';
import { listKeys } from './page-keys.ts';
import { books, isBook } from './views/books.ts';
import type { Context } from './views/context.ts';
import { listFeedsByFolder, mediaTypes, type FeedFile } from './views/feeds.ts';
import { oncePer } from './views/once.ts';
import { listPages } from './views/pages.ts';
import { listRedirects } from './views/redirects.ts';
import { filterRules, listFacets } from './views/timeline.ts';

/** A file of the site that is no page and no picture. */
export interface SiteFile {
  /** From the site's root, such as `/data/claims.json`. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  /** What it holds. */
  readonly make: (context: Context) => string | Uint8Array;
  /**
   * A name for what it holds that changes whenever that does, where it costs less to find than the file to make. A file
   * without is made in every build.
   */
  readonly key?: (context: Context) => string;
}

/** Every file that is no page, by path; a new one is one entry here. */
export const listFiles = oncePer(
  (context: Context): ReadonlyMap<string, SiteFile> =>
    new Map(
      [
        ...listTwins(context),
        ...listFeedFiles(context),
        ...listData(context),
        ...(isBook(context) ? listBooks() : []),
        ...context.dossier.maps.all.map(({ id }) =>
          file(`/maps/${id}.svg`, 'image/svg+xml', ({ dossier }) => toMapSvg(dossier.maps.get(id))),
        ),
        file('/timeline/filter.css', 'text/css', (one) => filterRules(listFacets(one))),
        ...listSitemaps(context).map(({ make, path }) => file(path, 'application/xml', make)),
        file('/robots.txt', 'text/plain', toRobots),
        ...(listRedirects(context).length > 0
          ? [file('/_redirects', 'text/plain', toRedirectRules)]
          : []),
      ].map((one) => [one.path, one]),
    ),
);

/** Beside every page, what it shows for programs. */
function listTwins(context: Context): SiteFile[] {
  return listPages(context).map((page) => ({
    ...file(`${page.path}index.json`, 'application/json', (one) => toTwin(one, page)),
    key: (one) => listKeys(one).get(page.path) ?? '',
  }));
}

const writers = { 'rss.xml': toRss, 'atom.xml': toAtom, 'feed.json': toJsonFeed } as const;

function listFeedFiles(context: Context): SiteFile[] {
  return [...listFeedsByFolder(context)].flatMap(([folder, feed]) =>
    feed.files.map((name: FeedFile) =>
      file(folder + name, mediaTypes[name], (one) => writers[name](one, feed)),
    ),
  );
}

function listData(context: Context): SiteFile[] {
  return [
    ...tables.map((table) =>
      file(`/data/${table.name}.json`, 'application/json', (one) => toJson(one, table)),
    ),
    ...listCsvTables(context).map(({ columns, name, rows }) =>
      file(`/data/${name}.csv`, 'text/csv', (one) => toCsv(rows(one), columns)),
    ),
    file('/data/schema.json', 'application/schema+json', toJsonSchema),
    file('/events.ics', 'text/calendar', toCalendar),
  ];
}

/** What holds the whole dossier: made anew when any page is, and only then. */
function listBooks(): SiteFile[] {
  const key = oncePer((context: Context) => digestOf([...listKeys(context).values()].join(' ')));
  return [
    { ...file(books.html, 'text/html', toSingleHtml), key },
    { ...file(books.epub, 'application/epub+zip', toEpub), key },
  ];
}

function file(path: string, type: string, make: SiteFile['make']): SiteFile {
  return { path, type, make };
}
