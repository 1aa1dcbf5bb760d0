import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { listFiles } from './kept-output.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * A name for all that a site is made with and that is not its content: our own code, the packages, the version of Node,
 * where the site stands and what is left out of it.
 */
export function digestOfCode(): string {
  const files = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'].map((name) =>
    path.join(root, name),
  );
  const { BASE_PATH = '/', PARSER, SITE_URL } = process.env;
  return createHash('sha256')
    .update(digestOfFiles([...files, ...filesBelow(path.join(root, 'src'))]))
    .update(JSON.stringify([process.version, SITE_URL ?? '', BASE_PATH, PARSER]))
    .digest('base64url');
}

/** A name for everything that a build depends on: code, content, the files that are published as they are. */
export function digestOfInput(code: string, contentRoot: string): string {
  const { CARDS, SEARCH } = process.env;
  const files = [path.join(contentRoot, 'content'), path.join(root, 'public')].flatMap(filesBelow);
  return createHash('sha256')
    .update(code)
    .update(digestOfFiles(files))
    .update(JSON.stringify([CARDS, SEARCH]))
    .digest('base64url');
}

function digestOfFiles(files: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest();
}

/** Every file below a folder, in an order that does not change. */
function filesBelow(folder: string): string[] {
  return listFiles(folder)
    .toSorted()
    .map((file) => path.join(folder, file));
}
