import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { writeSearchIndex } from '../../src/search-index.ts';
import type { SearchPart } from '../../src/views/search-parts.ts';

const cacheDir = mkdtempSync(path.join(tmpdir(), 'search-'));
afterAll(() => {
  rmSync(cacheDir, { recursive: true });
});

function part(folder: string, text: string): SearchPart {
  const record = { path: `/claims/${text}/`, title: text, details: '', text, also: '' };
  return { folder, since: undefined, records: [{ ...record, day: undefined, facets: {} }] };
}

/** The files that are written for some parts, where the output keeps those of the build before. */
async function write(...parts: readonly SearchPart[]): Promise<string[]> {
  const written: string[] = [];
  const output = {
    keeps: (file: string, key: string | undefined) => {
      const isKept = standing.get(file) === key;
      if (key !== undefined) standing.set(file, key);
      return isKept;
    },
    write: (file: string) => void written.push(file),
  };
  await writeSearchIndex(parts, 'en', output, cacheDir);
  return written.toSorted();
}
const standing = new Map<string, string>();
const listCached = (): string[] => readdirSync(path.join(cacheDir, 'search')).toSorted();

test('each part has an index, the newest what all share; what did not change is neither indexed nor written again', async () => {
  const first = await write(part('', 'harbour'), part('2020-05/', 'bridge'));
  const before = listCached();
  expect(before).toHaveLength(2);
  expect(first).toEqual(
    expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/wasm.en.pagefind']),
  );
  const older = first.filter((file) => file.startsWith('pagefind/2020-05/'));
  expect(older).toContain('pagefind/2020-05/pagefind-entry.json');
  expect(older.filter((file) => /wasm|\.js$/.test(file))).toEqual([]);

  const second = await write(part('', 'quay'), part('2020-05/', 'bridge'));
  const after = listCached();
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.includes(name))).toHaveLength(1);
  expect(second).toContain('pagefind/pagefind-entry.json');
  expect(second.filter((file) => file.startsWith('pagefind/2020-05/'))).toEqual([]);

  expect(await write(part('', 'quay'), part('2020-05/', 'bridge'))).toEqual([]);
});
