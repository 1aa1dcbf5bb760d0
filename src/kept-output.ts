import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

/** What a build is made from, by names that change when any of it does. */
export interface BuildInput {
  /**
   * All that a site is made with and that is not its content: our own code, the packages, the version of Node, where the
   * site stands and what is left out of it. Files of a build with another name are not kept.
   */
  readonly code: string;
  /** The same, content, and the files that are published as they are. */
  readonly input: string;
}

/** Where a build writes, and what it goes by. */
export interface OutputPlace extends BuildInput {
  /** The folder of the built site. */
  readonly outDir: string;
  /** Where the record of a build is kept for the next. */
  readonly cacheDir: string;
}

/** What one build left. */
interface OutputRecord extends Omit<OutputPlace, 'cacheDir'> {
  /** What was made, in a sentence. */
  readonly summary: string;
  /** By file, with forward slashes. */
  readonly files: Readonly<Record<string, OutputFile>>;
}

interface OutputFile {
  /** Size and time, by which a file is known to be as the build left it. */
  readonly stamp: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
  /** The name of what it holds; nothing where it is made in every build. */
  readonly key?: string;
}

/**
 * The output of the build before, of which a build keeps what would be written again as it is. On an archive, to write
 * and to copy takes longer than all else.
 */
export class KeptOutput {
  readonly #place: OutputPlace;
  /** Left by the build before, with a key. */
  readonly #standing = new Map<string, OutputFile>();
  /** Asked for in this build, by key. */
  readonly #keys = new Map<string, string>();
  /** The hashes of what was written in this build. */
  readonly #written = new Map<string, string>();
  readonly #folders = new Set<string>();
  /** When each file that stood there was last changed, before this build. */
  readonly #found = new Map<string, number>();
  /** The hashes of all files that are left at the end. */
  #left: ReadonlyMap<string, string> = new Map();

  /**
   * Looks at what stands in the folder. What this build neither keeps nor writes goes at its end: a file system takes
   * longer to make a file anew than to write over one, and a build that fails leaves what it did not reach.
   */
  constructor(place: OutputPlace) {
    this.#place = place;
    const record = readRecord(place.cacheDir);
    const isOurs = record?.outDir === place.outDir && record.code === place.code;
    for (const file of listFiles(place.outDir)) {
      const stats = statSync(path.join(place.outDir, file));
      this.#found.set(file, stats.ctimeMs);
      const before = isOurs ? record.files[file] : undefined;
      if (before?.key !== undefined && before.stamp === toStamp(stats)) {
        this.#standing.set(file, before);
      }
    }
  }

  /**
   * Whether a file stands there already and holds what the key names; if not, the build writes it. Without a key it is
   * always to be written.
   * @throws {Error} when the build has asked for another in its place
   */
  keeps(file: string, key: string | undefined): boolean {
    if (key === undefined) return false;
    if (this.#keys.has(file)) throw secondAt(file);
    this.#keys.set(file, key);
    return this.#kept(file) !== undefined;
  }

  /**
   * Write a file, and the folders on the way to it.
   * @throws {Error} when this build has kept or written another in its place
   */
  write(file: string, content: string | Uint8Array): void {
    if (this.#written.has(file) || this.#kept(file)) throw secondAt(file);
    const name = path.join(this.#place.outDir, file);
    const folder = path.dirname(name);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(name, content);
    this.#written.set(file, hashOf(content));
  }

  /**
   * Remove what this build neither kept nor wrote, nor anyone else while it ran.
   * @returns of every file that is left its SHA-256, in code-unit order of the names
   */
  settle(): ReadonlyMap<string, string> {
    const { outDir } = this.#place;
    for (const [file, changedAt] of this.#found) {
      const name = path.join(outDir, file);
      const stats = statSync(name, { throwIfNoEntry: false });
      if (this.#kept(file) || stats?.ctimeMs !== changedAt) continue;
      rmSync(name);
      removeEmptyFolders(outDir, path.dirname(name));
    }
    this.#left = hashFiles(outDir, (file) => this.#kept(file)?.hash ?? this.#written.get(file));
    return this.#left;
  }

  /**
   * Remember what the next build may keep.
   * @param summary what was made, in a sentence
   */
  close(summary: string): void {
    const { cacheDir, ...place } = this.#place;
    const files = [...this.#left, ...this.#written].map(
      ([file, sha]) => [file, this.#describe(file, sha)] as const,
    );
    const record: OutputRecord = { ...place, summary, files: Object.fromEntries(files) };
    mkdirSync(cacheDir, { recursive: true });
    // A build that is stopped leaves no half of a record.
    const file = recordFile(cacheDir);
    writeFileSync(`${file}.new`, JSON.stringify(record));
    renameSync(`${file}.new`, file);
  }

  /** The file as the build before left it, where that is what this build wants there. */
  #kept(file: string): OutputFile | undefined {
    const kept = this.#standing.get(file);
    return kept?.key !== undefined && kept.key === this.#keys.get(file) ? kept : undefined;
  }

  #describe(file: string, sha: string): OutputFile {
    const kept = this.#kept(file);
    if (kept) return kept;
    const key = this.#keys.get(file);
    const stamp = stampOf(path.join(this.#place.outDir, file));
    return { stamp, hash: sha, ...(key === undefined ? {} : { key }) };
  }
}

/**
 * The SHA-256 of every file below a folder, in hexadecimal digits, in code-unit order of the names.
 * @param known those that need not be read again
 */
export function hashFiles(
  folder: string,
  known: (file: string) => string | undefined = () => undefined,
): Map<string, string> {
  const files = listFiles(folder).toSorted();
  return new Map(
    files.map((file) => [file, known(file) ?? hashOf(readFileSync(path.join(folder, file)))]),
  );
}

/**
 * What the last build made, in a sentence, where nothing has changed since: neither what the output depends on nor any
 * file of it.
 */
export function findFinished({ cacheDir, input, outDir }: OutputPlace): string | undefined {
  const record = readRecord(cacheDir);
  if (record?.outDir !== outDir || record.input !== input) return undefined;
  const files = listFiles(outDir);
  const isWhole =
    files.length === Object.keys(record.files).length &&
    files.every((file) => record.files[file]?.stamp === stampOf(path.join(outDir, file)));
  return isWhole ? record.summary : undefined;
}

function secondAt(file: string): Error {
  return new Error(`Unexpected second file at ${file}, expected one`);
}

function readRecord(cacheDir: string): OutputRecord | undefined {
  const file = recordFile(cacheDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OutputRecord) : undefined;
}

function recordFile(cacheDir: string): string {
  return path.join(cacheDir, 'kept-output.json');
}

function stampOf(file: string): string {
  return toStamp(statSync(file));
}

function toStamp({ mtimeMs, size }: Stats): string {
  return `${size} ${mtimeMs}`;
}

function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** Where nothing is left, servers should say that nothing is there, not that it may not be looked at. */
function removeEmptyFolders(outDir: string, folder: string): void {
  if (folder === path.resolve(outDir) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(outDir, path.dirname(folder));
}

/** The files below a folder, with forward slashes; none where there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    );
}
