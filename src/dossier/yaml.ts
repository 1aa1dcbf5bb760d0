import { isCollection, isMap, isPair, isScalar, parseDocument, type Document } from 'yaml';

import type { Locate } from './locator.ts';
import type { Position, Problem } from './problems.ts';

/** A path into data, as zod gives it. */
export type DataPath = readonly PropertyKey[];

/** A YAML document that could be read: its data, and where each part of it stands in the file. */
export interface YamlData {
  readonly data: unknown;
  /** Where the value at `path` stands, or its key; where there is none, its nearest parent that is there. */
  readonly locate: (path: DataPath, part?: 'key' | 'value') => Position;
}

/**
 * Read YAML 1.2 (days stay text) and remember positions.
 * @param offset where `text` begins in the file that `locateOffset` knows
 * @returns the data, or a problem for each error of syntax
 */
export function parseYaml(
  file: string,
  text: string,
  offset: number,
  locateOffset: Locate,
): { yaml: YamlData; problems: [] } | { yaml: undefined; problems: Problem[] } {
  const document = parseDocument(text, { prettyErrors: false });
  const problems = document.errors.map(({ message, pos }): Problem => ({
    file,
    ...locateOffset(offset + pos[0]),
    rule: 'bad-yaml',
    message: `Unexpected YAML, expected what its syntax allows: ${message.split('\n')[0] ?? message}`,
  }));
  if (problems.length > 0) return { yaml: undefined, problems };

  const data = toData(document);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const place = locateOffset(offset);
    const message = 'Unexpected YAML, expected keys with values, such as `title: …`';
    return { yaml: undefined, problems: [{ file, ...place, rule: 'bad-yaml', message }] };
  }
  return {
    yaml: { data, locate: (path, part) => locateOffset(offset + offsetOf(document, path, part)) },
    problems: [],
  };
}

/** Aliases are not followed: a record needs none, and they can be made to explode. */
function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function offsetOf(document: Document, path: DataPath, part: 'key' | 'value' = 'value'): number {
  let node: unknown = document.contents;
  let found = startOf(node);
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : node.items[Number(step)];
    if (item === undefined) break;
    const isLast = index === path.length - 1;
    node = isPair(item) ? item.value : item;
    found = startOf(
      isPair(item) && ((isLast && part === 'key') || startOf(node) < 0) ? item.key : node,
    );
  }
  return Math.max(0, found);
}

function startOf(node: unknown): number {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : -1;
}
