import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { contentRoot } from './content-root.ts';
import { listFiles, type BuildInput } from './kept-output.ts';

const root = path.resolve(import.meta.dirname, '..');

let known: BuildInput | undefined;

/**
 * What a build of this process is made from, as it stood when this was first called. To be called before content is read:
 * what changes later is then a change to the next build.
 */
export function inputOfBuild(): BuildInput {
  return (known ??= nameInput());
}

function nameInput(): BuildInput {
  const { BASE_PATH = '/', CARDS, PARSER, SEARCH, SITE_URL } = process.env;
  const settings = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
  const code = digestOf(
    [...settings.map((name) => path.join(root, name)), ...filesBelow(path.join(root, 'src'))],
    [process.version, SITE_URL ?? '', BASE_PATH, PARSER],
  );
  const published = [path.join(contentRoot, 'content'), path.join(root, 'public')];
  return { code, input: digestOf(published.flatMap(filesBelow), [code, CARDS, SEARCH]) };
}

function digestOf(files: readonly string[], words: readonly (string | undefined)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('base64url');
}

/** Every file below a folder, in an order that does not change. */
function filesBelow(folder: string): string[] {
  return listFiles(folder)
    .toSorted()
    .map((file) => path.join(folder, file));
}
