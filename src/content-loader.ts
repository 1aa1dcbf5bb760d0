import type { Loader } from 'astro/loaders';

import { ProblemsError } from './dossier/report.ts';
import type { TargetName } from './dossier/schemas/reference.ts';
import { currentReading } from './reading.ts';

/**
 * Feed one collection from the dossier: data and digest of each record, as checked; bodies stay out of the store.
 * @throws {ProblemsError} from `load`, when the content has problems
 */
export function dossierLoader(collection: TargetName): Loader {
  return {
    name: `dossier-${collection}`,
    load: ({ store }) => {
      const { corpus, problems } = currentReading();
      if (!corpus) return Promise.reject(new ProblemsError(problems));
      const records = collection === 'claims' ? corpus.claims : corpus.records[collection];
      store.clear();
      for (const { id, data, digest, file } of records) {
        store.set({ id, data: { ...data }, digest, filePath: file });
      }
      return Promise.resolve();
    },
  };
}
