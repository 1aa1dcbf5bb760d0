import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { close, createIndex } from 'pagefind';

import type { SearchRecord } from './views/search.ts';

/** What the search page loads; Pagefind's own user interfaces stay behind. */
const served = /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_\w+|wasm\..+)$/;

/** More results than this share files, so that an archive does not become a file for each claim. */
const maxFragments = 1000;

/**
 * Write the search index into a built site, under `pagefind/`. The same records give the same bytes.
 * @param language of the site, for the stems of words
 * @returns how many bytes were written
 * @throws {Error} with what Pagefind reports
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  outDir: string,
  language: string,
): Promise<number> {
  const created = await createIndex({ forceLanguage: language, maxFragments });
  const { index } = created;
  if (!index) throw new Error(created.errors.join('\n'));
  try {
    for (const { also, details, facets, path: url, text, title } of records) {
      const { errors } = await index.addCustomRecord({
        url,
        language,
        content: text === '' ? title : text,
        meta: { title, details, also },
        filters: Object.fromEntries(
          Object.entries(facets).map(([name, words]) => [name, [...words]]),
        ),
      });
      if (errors.length > 0) throw new Error(errors.join('\n'));
    }
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const kept = files.filter(({ path: file }) => served.test(path.posix.basename(file)));
    for (const { content, path: file } of kept) {
      const target = path.join(outDir, 'pagefind', file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return kept.reduce((sum, { content }) => sum + content.length, 0);
  } finally {
    await close();
  }
}
