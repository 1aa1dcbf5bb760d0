import { createLocator } from './locator.ts';
import { excerpt, type Position, type Problem } from './problems.ts';
import type { ContentFile } from './read.ts';
import { parseYaml } from './yaml.ts';

/** What the editors promise of addresses; whether the site keeps it is checked where its pages are known. */
export interface AddressBook {
  /** Every address that was ever published, from `content/permalinks.txt`, in its order. */
  readonly published: readonly PublishedAddress[];
  /** Addresses that moved, from `content/redirects.yaml`, in its order. */
  readonly redirects: readonly Redirect[];
}

/** A line of `content/permalinks.txt`. */
export interface PublishedAddress extends Position {
  /** From the site's root, such as `/claims/x/`. */
  readonly path: string;
  /** The `tag:` address by which feeds know what is there, whatever it is called later. */
  readonly id: string | undefined;
}

/** A line of `content/redirects.yaml`. */
export interface Redirect {
  /** Where a page was. */
  readonly from: string;
  /** Where it is now, or where it went next; it may end in a fragment. */
  readonly to: string;
  readonly fromPosition: Position;
  readonly toPosition: Position;
}

/** Read both files; one that is not there holds nothing. */
export function readAddressBook(
  permalinks: ContentFile | undefined,
  redirects: ContentFile | undefined,
): { book: AddressBook; problems: Problem[] } {
  const published = readPermalinks(permalinks);
  const moved = readRedirects(redirects);
  return {
    book: { published: published.addresses, redirects: moved.redirects },
    problems: [...published.problems, ...moved.problems],
  };
}

const pagePath = /^\/(?:[a-z0-9-]+\/)+$/;
const targetPath = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
const filePath = /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z]+)?$/;
const tagAddress = /^tag:[a-z0-9.-]+,\d{4}(?:-\d{2}){0,2}:[a-z0-9/-]+$/;

/** One address a line, and behind it the id of what is there; what follows `#` is a remark. */
function readPermalinks(source: ContentFile | undefined) {
  const addresses: PublishedAddress[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of (source?.text ?? '').split(/\r?\n/).entries()) {
    const [path, id] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!path || !source) continue;
    const fail = (value: string, wanted: string): void => {
      const place = { line: index + 1, column: line.indexOf(value) + 1 };
      const message = `Unexpected address \`${excerpt(value)}\`, expected ${wanted}`;
      problems.push({ file: source.file, ...place, rule: 'bad-value', message });
    };
    if (!filePath.test(path)) fail(path, 'one of this site, such as `/claims/x/`');
    else if (id !== undefined && !tagAddress.test(id)) fail(id, 'a `tag:` address');
    else addresses.push({ path, id, line: index + 1, column: line.indexOf(path) + 1 });
  }
  return { addresses, problems };
}

/** `/claims/old/: /claims/new/`. */
function readRedirects(source: ContentFile | undefined) {
  if (!source) return { redirects: [], problems: [] };
  const { file, text } = source;
  const { yaml, problems } = parseYaml(file, text, 0, createLocator(text));
  if (!yaml) return { redirects: [], problems };
  const faults: Problem[] = [];
  const redirects = Object.entries(yaml.data).flatMap(([from, to]: [string, unknown]) => {
    const [fromPosition, toPosition] = [yaml.locate([from], 'key'), yaml.locate([from])];
    const fail = (place: Position, value: unknown, wanted: string): void => {
      const message = `Unexpected address \`${excerpt(value)}\`, expected ${wanted}`;
      faults.push({ file, ...place, rule: 'bad-value', message });
    };
    if (!pagePath.test(from)) fail(fromPosition, from, 'that of a page, such as `/claims/x/`');
    if (typeof to !== 'string' || !targetPath.test(to)) {
      fail(toPosition, to, 'where the page is now, such as `/claims/y/`');
      return [];
    }
    return pagePath.test(from) ? [{ from, to, fromPosition, toPosition }] : [];
  });
  return { redirects, problems: faults };
}
