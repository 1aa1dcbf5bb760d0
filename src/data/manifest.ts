import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The name of the file that lists all others. */
export const manifestFile = 'manifest.json';

/**
 * The SHA-256 of every file below a folder, the manifest itself left out.
 * @returns JSON: by path, with forward slashes, in code-unit order; one file a line
 */
export function toManifest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name))
    .map((file) => ({ file, name: path.relative(folder, file).replaceAll(path.sep, '/') }))
    .filter(({ name }) => name !== manifestFile)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ file, name }): [string, string] => [
      name,
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]);
  const hashes: Record<string, string> = Object.fromEntries(files);
  return `${JSON.stringify({ algorithm: 'SHA-256', files: hashes }, null, 1)}\n`;
}
