import { getCollection, type DataEntryMap } from 'astro:content';

import type { Addressee } from './addresses.ts';
import { siteContext } from './context.ts';
import { listPagesOf, type PageKind } from './views/pages.ts';

/** The addresses of the pages of a collection, one for each record; its id is the last part. */
export async function pathsIn(
  collection: keyof DataEntryMap & Addressee['collection'],
): Promise<{ readonly params: { readonly id: string } }[]> {
  const records = await getCollection(collection);
  return records.map(({ id }) => ({ params: { id } }));
}

/** The same for pages of what has no file of its own: claims, days, periods. */
export function pathsOf(kind: PageKind): { readonly params: { readonly id: string } }[] {
  return listPagesOf(siteContext(), kind).map(({ id }) => ({ params: { id } }));
}
