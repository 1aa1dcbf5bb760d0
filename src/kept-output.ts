import { createHash } from 'node:crypto';
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

/** Where a build writes, and what it goes by. */
export interface OutputPlace {
  /** The folder of the built site. */
  readonly outDir: string;
  /** Where the record of a build is kept for the next. */
  readonly cacheDir: string;
  /** A name for everything but content that the output depends on: files of a build with another name are not kept. */
  readonly code: string;
}

/** What one build left. */
interface OutputRecord extends Omit<OutputPlace, 'cacheDir'> {
  /** A name for all that the output depends on, content too. */
  readonly input: string;
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
  readonly #standing = new Map<string, OutputFile>();
  readonly #keys = new Map<string, string>();
  readonly #written = new Map<string, string>();

  /** Empties the folder, but for files with a key that stand there as the build before left them. */
  constructor(place: OutputPlace) {
    this.#place = place;
    const record = readRecord(place.cacheDir);
    const isOurs = record?.outDir === place.outDir && record.code === place.code;
    for (const file of listFiles(place.outDir)) {
      const name = path.join(place.outDir, file);
      const before = isOurs ? record.files[file] : undefined;
      if (before?.key !== undefined && before.stamp === stampOf(name)) {
        this.#standing.set(file, before);
      } else rmSync(name);
    }
  }

  /**
   * Whether a file stands there already and holds what the key names; if not, the build writes it. Without a key it is
   * always to be written.
   */
  keeps(file: string, key: string | undefined): boolean {
    if (key === undefined) return false;
    this.#keys.set(file, key);
    return this.#standing.get(file)?.key === key;
  }

  /** Write a file, and the folders on the way to it. */
  write(file: string, content: string | Uint8Array): void {
    const name = path.join(this.#place.outDir, file);
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, content);
    this.#written.set(file, hashOf(content));
  }

  /**
   * Remove what this build did not ask for.
   * @returns of every file that is left its SHA-256, in code-unit order of the names
   */
  settle(): Map<string, string> {
    for (const [file, { stamp }] of this.#standing) {
      const name = path.join(this.#place.outDir, file);
      // Where a page has moved, what leads to it may stand in its place by now.
      if (!this.#keys.has(file) && stampOf(name) === stamp) rmSync(name);
    }
    const files = listFiles(this.#place.outDir).toSorted();
    return new Map(files.map((file) => [file, this.#hashOf(file)]));
  }

  /**
   * Remember what the next build may keep, and what was made, in a sentence.
   * @param input a name for all that the output depends on, content too
   */
  close(summary: string, input: string): void {
    const { cacheDir, code, outDir } = this.#place;
    const files = listFiles(outDir).map((file): [string, OutputFile] => {
      const key = this.#keys.get(file);
      const stamp = stampOf(path.join(outDir, file));
      return [file, { stamp, hash: this.#hashOf(file), ...(key === undefined ? {} : { key }) }];
    });
    const record: OutputRecord = { outDir, code, input, summary, files: Object.fromEntries(files) };
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(recordFile(cacheDir), JSON.stringify(record));
  }

  #hashOf(file: string): string {
    const kept = this.#standing.get(file);
    if (kept?.key !== undefined && kept.key === this.#keys.get(file)) return kept.hash;
    const known = this.#written.get(file);
    if (known !== undefined) return known;
    const hash = hashOf(readFileSync(path.join(this.#place.outDir, file)));
    this.#written.set(file, hash);
    return hash;
  }
}

/**
 * What the last build made, in a sentence, where nothing has changed since: neither what the output depends on nor any
 * file of it.
 */
export function findFinished(
  { cacheDir, code, outDir }: OutputPlace,
  input: string,
): string | undefined {
  const record = readRecord(cacheDir);
  if (record?.outDir !== outDir || record.code !== code || record.input !== input) return undefined;
  const files = listFiles(outDir);
  const isWhole =
    files.length === Object.keys(record.files).length &&
    files.every((file) => record.files[file]?.stamp === stampOf(path.join(outDir, file)));
  return isWhole ? record.summary : undefined;
}

function readRecord(cacheDir: string): OutputRecord | undefined {
  const file = recordFile(cacheDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OutputRecord) : undefined;
}

function recordFile(cacheDir: string): string {
  return path.join(cacheDir, 'kept-output.json');
}

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${size} ${mtimeMs}`;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** All files under a folder, with forward slashes; none where there is no such folder. */
/** The files below a folder, with forward slashes; none where there is no folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    );
}
