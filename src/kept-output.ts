import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Where a build writes, and where it keeps what the next build needs. */
export interface OutputFolders {
  readonly outDir: string;
  readonly cacheDir: string;
}

/** Files of the last build whose pages have keys, with their size and time, so that a file changed since is known. */
interface Kept {
  readonly outDir: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Empty the folder that a build writes to, but leave the pages that the build before wrote there with a key, as they
 * were: Astro then need not copy each of them back from its cache. On an archive, to remove and to copy takes longer
 * than all the rest of a build that changes nothing.
 */
export function emptyOutput({ outDir, cacheDir }: OutputFolders): void {
  const kept = readKept(cacheDir);
  const files = kept?.outDir === outDir ? kept.files : {};
  for (const file of listFiles(outDir)) {
    const name = path.join(outDir, file);
    if (files[file] === undefined || files[file] !== stampOf(name)) rmSync(name);
  }
}

/** Remove pages that have no record any more, and remember what the next build may leave. */
export function rememberOutput({ outDir, cacheDir }: OutputFolders): void {
  const before = readKept(cacheDir);
  const current = listKeyed(cacheDir).filter((file) => existsSync(path.join(outDir, file)));
  const isCurrent = new Set(current);
  for (const file of Object.keys(before?.files ?? {})) {
    if (before?.outDir === outDir && !isCurrent.has(file))
      rmSync(path.join(outDir, file), { force: true });
  }
  const files = Object.fromEntries(current.map((file) => [file, stampOf(path.join(outDir, file))]));
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(path.join(cacheDir, keptFile), JSON.stringify({ outDir, files } satisfies Kept));
}

const keptFile = 'kept-output.json';

function readKept(cacheDir: string): Kept | undefined {
  const file = path.join(cacheDir, keptFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
}

/** The output of pages with a key, as Astro's own record of the build has it. */
function listKeyed(cacheDir: string): string[] {
  const file = path.join(cacheDir, 'incremental-build.json');
  if (!existsSync(file)) return [];
  const { routes } = JSON.parse(readFileSync(file, 'utf8')) as AstroRecord;
  return Object.values(routes).flatMap(({ paths }) =>
    Object.values(paths).map(({ outputFile }) => decodeURI(outputFile)),
  );
}

interface AstroRecord {
  readonly routes: Readonly<
    Record<string, { readonly paths: Readonly<Record<string, { readonly outputFile: string }>> }>
  >;
}

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** All files under a folder, with forward slashes; none where there is no such folder. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    );
}
