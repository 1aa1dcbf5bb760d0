import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';

import { digestOf } from './dossier/digest.ts';
import { listFiles, type KeptOutput } from './kept-output.ts';
import type { SearchPart } from './views/search-parts.ts';
import type { SearchRecord } from './views/search.ts';
import { countWork } from './work.ts';

/** What the search page loads; Pagefind's own user interfaces stay behind. */
const served = /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_\w+|wasm\..+)$/;
/** Of these what all parts share, and only the newest has. */
const shared = /^(?:pagefind\.js|wasm\..+)$/;

/** So many results share a file, lest an archive become a file for each claim; who is shown one loads them all. */
const resultsPerFile = 4;

/**
 * How many occurrences of words a chunk of the index holds: a tenth of Pagefind's own number, since a query loads a chunk
 * for each of its words. This variable, which Pagefind calls unstable, is the only way to say it (decision 12).
 */
const chunkSize = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '2000' };

/**
 * Write the search index into a built site: that of the newest part under `pagefind/`, those of the others in folders
 * below it. A part whose records are those of an earlier build is taken from the cache, or left where it stands. The
 * same records give the same bytes.
 * @param language of the site, for the stems of words
 * @throws {Error} with what Pagefind reports
 */
export async function writeSearchIndex(
  parts: readonly SearchPart[],
  language: string,
  output: Pick<KeptOutput, 'keeps' | 'write'>,
  cacheDir: string,
): Promise<void> {
  const cache = path.join(cacheDir, 'search');
  mkdirSync(cache, { recursive: true });
  const kept = new Set(readdirSync(cache));
  const used = new Set<string>();
  process.env[chunkSize.variable] = chunkSize.value;
  for (const { folder, records } of parts) {
    const name = digestOf(JSON.stringify([format, language, records]));
    const stored = path.join(cache, name);
    used.add(name);
    if (!kept.has(name)) {
      // A build that is stopped leaves no half of a part under its name.
      writeFiles(`${stored}.new`, await indexRecords(records, language));
      renameSync(`${stored}.new`, stored);
    }
    for (const file of listFiles(stored)) {
      if (folder !== '' && shared.test(path.posix.basename(file))) continue;
      const target = `pagefind/${folder}${file}`;
      if (!output.keeps(target, name)) output.write(target, readFileSync(path.join(stored, file)));
    }
  }
  await close();
  for (const name of kept.difference(used)) rmSync(path.join(cache, name), { recursive: true });
}

/** Goes up when the same records are to give other files. */
const format = 2;

type IndexFile = readonly [name: string, content: Uint8Array];

async function indexRecords(
  records: readonly SearchRecord[],
  language: string,
): Promise<IndexFile[]> {
  countWork('parts of the search indexed');
  const maxFragments = Math.ceil(records.length / resultsPerFile);
  const created = await createIndex({ forceLanguage: language, maxFragments });
  const { index } = created;
  if (!index) throw new Error(created.errors.join('\n'));
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
  await index.deleteIndex();
  return files
    .filter(({ path: file }) => served.test(path.posix.basename(file)))
    .map(({ content, path: file }) => [file, file === 'pagefind.js' ? minify(content) : content]);
}

/** A third of the script is the names of its variables. */
function minify(script: Uint8Array): Uint8Array {
  const { code, errors } = minifySync('pagefind.js', new TextDecoder().decode(script), {
    module: true,
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return new TextEncoder().encode(code);
}

function writeFiles(folder: string, files: readonly IndexFile[]): void {
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
