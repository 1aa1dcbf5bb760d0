import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file of a built site that ends so, as paths from `folder` with forward slashes, in order. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith(ending))
    .toSorted();
}

/** Every page of a built site, in order; the whole dossier in one file is something to keep, not a page. */
export function listPageFiles(folder: string): string[] {
  return listFiles(folder, '.html').filter((file) => file !== 'dossier.html');
}

/** A file of a built site. */
export function readBuilt(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** One page of each kind: the fixed ones, and the first of each folder of records, and of folders in it. */
export function onePageOfEachKind(folder: string): string[] {
  const pages = listPageFiles(folder);
  const kinds = Map.groupBy(pages, (file) => {
    const parts = file.split('/');
    return parts.length > 2 ? [parts[0], ...parts.slice(1, -1).fill('*')].join('/') : file;
  });
  return [...kinds.values()].map(([first = '']) => `/${first.replace(/index\.html$/, '')}`);
}
