import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

import { countWork } from '../work.ts';
import { createLocator } from './locator.ts';
import type { Problem } from './problems.ts';
import { collectionNames, endingsOf, folderOf, type CollectionName } from './schemas/reference.ts';

/** One file of content, as text. */
export interface ContentFile {
  /** From the project's root, with forward slashes: `content/actors/isw.md`. */
  readonly file: string;
  /** The file's name without its ending; the id of its record. */
  readonly id: string;
  readonly text: string;
}

/** All files that hold content, by collection, in the order of their names. */
export interface ContentFiles {
  readonly site: ContentFile | undefined;
  /** Every address that was ever published. */
  readonly permalinks: ContentFile | undefined;
  /** Addresses that moved. */
  readonly redirects: ContentFile | undefined;
  readonly records: ReadonlyMap<CollectionName, readonly ContentFile[]>;
  /** Tables of data, each beside the record that describes it, with the same id. */
  readonly tables: readonly ContentFile[];
  /** Paths of files that are there, but could not be read. */
  readonly unread: ReadonlySet<string>;
  /** Whether every file could be read and has a name that may stand where it stands. */
  readonly isWhole: boolean;
}

/** A record larger than this is a mistake: the longest digest we know has 60 kB. */
const maxBytes = 1_048_576;
/** Files of `content/` that are not records, in code-unit order. */
const singleFiles = ['permalinks.txt', 'redirects.yaml', 'site.yaml'];
const singleFileNames = singleFiles.map((name) => `\`${name}\``).join(', ');
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Read every content file once. Names that begin with `_` (drafts) or `.` are passed over.
 * @param root the project's folder, which holds `content/`
 * @returns the files that can be used; each one that cannot is a problem instead
 */
export function readContentFiles(root: string): { files: ContentFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = new Map<CollectionName, ContentFile[]>();
  const unread = new Set<string>();
  let tables: readonly ContentFile[] = [];
  const single = new Map<string, ContentFile>();
  const read = (file: string): ContentFile[] => {
    const content = readFile(root, file, problems);
    if (!content) unread.add(file);
    return content ? [content] : [];
  };

  for (const entry of list(path.join(root, 'content'))) {
    const file = `content/${entry.name}`;
    const collection = collectionNames.find((name) => folderOf(name) === file);
    if (entry.isDirectory() && collection) {
      const found = listRecords(root, collection, problems, unread).flatMap(read);
      const [ending] = endingsOf(collection);
      records.set(
        collection,
        found.filter((content) => content.file.endsWith(ending)),
      );
      if (collection === 'datasets') tables = found.filter((content) => isTable(content.file));
    } else if (entry.isFile() && singleFiles.includes(entry.name)) {
      for (const content of read(file)) single.set(entry.name, content);
    } else {
      problems.push(
        unexpectedFile(file, `one of the folders ${folderNames}, or one of ${singleFileNames}`),
      );
    }
  }
  const [permalinks, redirects, site] = singleFiles.map((name) => single.get(name));
  const isWhole = problems.length === 0;
  return { files: { site, permalinks, redirects, records, tables, unread, isWhole }, problems };
}

/** The id of the record that a file holds: its name without the ending. */
export function idOf(file: string): string {
  return path.posix.basename(file, path.posix.extname(file));
}

/** Is this the path of a table of data, and not of a record? */
export function isTable(file: string): boolean {
  return file.endsWith('.csv');
}

/** Paths of the files of a collection, those with a wrong name among them: what they hold is read all the same. */
function listRecords(
  root: string,
  collection: CollectionName,
  problems: Problem[],
  unread: Set<string>,
): string[] {
  const folder = folderOf(collection);
  const endings = endingsOf(collection);
  const entries = list(path.join(root, folder));
  const twins = Map.groupBy(entries, ({ name }) => name.toLowerCase());
  return entries.flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (!entry.isFile() || !endings.includes(path.extname(entry.name))) {
      problems.push(unexpectedFile(file, wantedNames(endings)));
      return [];
    }
    if (idPattern.test(idOf(file))) return [file];
    const twin = twins.get(entry.name.toLowerCase())?.find(({ name }) => name !== entry.name);
    if (!twin) {
      const wanted = 'a name of lower-case letters a–z, digits and single hyphens';
      problems.push(unexpectedFile(file, wanted));
      return [file];
    }
    unread.add(file);
    problems.push({
      ...{ file, line: 1, column: 1, rule: 'same-name-but-case' },
      message: `Unexpected file \`${entry.name}\` beside \`${twin.name}\`, expected names that differ in more than case`,
      suggestion: 'Some systems keep only one of the two: rename or remove one',
    });
    return [];
  });
}

function readFile(root: string, file: string, problems: Problem[]): ContentFile | undefined {
  const report = (rule: Problem['rule'], message: string, line = 1, column = 1): undefined => {
    problems.push({ file, line, column, rule, message });
  };
  const fullPath = path.join(root, file);
  const { size } = statSync(fullPath);
  if (size > maxBytes) {
    return report(
      'file-too-large',
      `Unexpected size of ${size} bytes, expected at most ${maxBytes}`,
    );
  }
  const bytes = readFileSync(fullPath);
  countWork('files read');
  const text = decoder.decode(bytes);
  if (!isUtf8(bytes) || text.includes('\0')) {
    const { line, column } = createLocator(text)(text.search(/[\0\uFFFD]/));
    const message = 'Unexpected bytes that are not UTF-8 text, expected a file saved as UTF-8';
    return report('bad-encoding', message, line, column);
  }
  if (text.trim() === '') return report('empty-file', 'Unexpected empty file, expected a record');
  return { file, id: idOf(file), text };
}

/** One for all files: to make one costs more than to read most files. */
const decoder = new TextDecoder();

/** Entries in code-unit order of their names, drafts and hidden files left out; a folder that is missing has none. */
function list(folder: string): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('_') && !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function unexpectedFile(file: string, wanted: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'unexpected-file',
    message: `Unexpected \`${path.posix.basename(file)}\`, expected ${wanted}`,
    suggestion: 'Begin the name with `_` to keep it as a draft',
  };
}

const folderNames = collectionNames
  .map((name) => `\`${path.posix.basename(folderOf(name))}\``)
  .toSorted()
  .join(', ');

function wantedNames([ending, ...others]: readonly string[]): string {
  if (ending === '.md') return 'a Markdown file that ends in `.md`';
  const tables = others.map((other) => `, or a table that ends in \`${other}\``);
  return `a YAML file that ends in \`${ending ?? ''}\`${tables.join('')}`;
}
