import { getCollection, type DataEntryMap } from 'astro:content';

import { pathOf, type Addressee } from './addresses.ts';
import { siteContext } from './context.ts';
import { digestOf } from './dossier/digest.ts';
import { isLeftOut } from './left-out.ts';
import { listKeys } from './page-keys.ts';
import { findFeed, listFeedFolders, type Feed, type FeedFile } from './views/feeds.ts';
import { findPage, listPages, listPagesOf, type Page, type PageKind } from './views/pages.ts';

/** The addresses of the pages of a collection, one for each record; its id is the last part. */
export async function pathsIn(
  collection: keyof DataEntryMap & Addressee['collection'],
): Promise<KeyedPath<{ readonly id: string }>[]> {
  const records = await getCollection(collection);
  return records.map(({ id }) => ({
    params: { id },
    cacheKey: keyOf(pathOf({ collection, id })),
  }));
}

/** The same for pages of what has no file of its own: claims, days, periods. */
export function pathsOf(kind: PageKind): KeyedPath<{ readonly id: string }>[] {
  return listPagesOf(siteContext(), kind).map(({ id, path }) => ({
    params: { id },
    cacheKey: keyOf(path),
  }));
}

/** The name of what the page at a path shows. */
export function keyOf(path: string): string {
  return must(listKeys(siteContext()).get(path), path);
}

/** The one address of what holds the whole dossier: made anew when any page is, and only then. */
export function pathsOfWhole(): KeyedPath<{ readonly whole: string }>[] {
  if (isLeftOut('book')) return [];
  const keys = [...listKeys(siteContext()).values()];
  return [{ params: { whole: 'dossier' }, cacheKey: digestOf(keys.join(' ')) }];
}

/** An address for Astro, with the name of what stands there: with the same name the file of the build before is kept. */
interface KeyedPath<Params> {
  readonly params: Params;
  readonly cacheKey: string;
}

/** The folder of every page, for what stands beside each; the front page has none. */
export function pageFolders(): KeyedPath<FolderPath['params']>[] {
  return listPages(siteContext()).map(({ path }) => ({
    ...folderPath(path),
    cacheKey: keyOf(path),
  }));
}

/** The folders in which a feed has a file of a name. */
export function feedFolders(file: FeedFile): FolderPath[] {
  return listFeedFolders(siteContext(), file).map(folderPath);
}

/** @throws {RangeError} when no page is in that folder */
export function pageIn(folder: string | undefined): Page {
  return must(findPage(siteContext(), pathIn(folder)), folder);
}

/** @throws {RangeError} when no feed is in that folder */
export function feedIn(folder: string | undefined): Feed {
  return must(findFeed(siteContext(), pathIn(folder)), folder);
}

interface FolderPath {
  readonly params: { readonly folder: string | undefined };
}

function folderPath(path: string): FolderPath {
  return { params: { folder: path.slice(1, -1) || undefined } };
}

function pathIn(folder: string | undefined): string {
  return folder ? `/${folder}/` : '/';
}

function must<Value>(value: Value | undefined, folder: string | undefined): Value {
  if (value === undefined) {
    throw new RangeError(`Unexpected folder \`${folder ?? ''}\`, expected that of a page`);
  }
  return value;
}
