import type { Loader } from 'astro/loaders';

import type { CollectionName } from './dossier/schemas/reference.ts';
import { keptReading } from './kept.ts';

/**
 * Feed one collection from the dossier that is read before Astro loads any: front matter and digest of each record, as
 * checked; bodies stay out of the store.
 * @throws {Error} from `load`, when the content has problems, which the report names
 */
export function dossierLoader(collection: CollectionName): Loader {
  return {
    name: `dossier-${collection}`,
    load: ({ store }) => {
      const { corpus } = keptReading() ?? {};
      if (!corpus) return Promise.reject(new Error('Unexpected content with problems'));
      store.clear();
      for (const { id, data, digest, file } of corpus.records[collection]) {
        store.set({ id, data: { ...data }, digest, filePath: file });
      }
      return Promise.resolve();
    },
  };
}
