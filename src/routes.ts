import { getCollection, type CollectionKey } from 'astro:content';

/** One page for each record of a collection; its id is the last part of the address. */
export async function pagesOf(collection: CollectionKey): Promise<{ params: { id: string } }[]> {
  const records = await getCollection(collection);
  return records.map(({ id }) => ({ params: { id } }));
}
