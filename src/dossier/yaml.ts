import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';

import type { Locate } from './locator.ts';
import type { Position, Problem } from './problems.ts';
import { readSimpleYaml } from './simple-yaml.ts';

/** A path into data, as zod gives it. */
export type DataPath = readonly PropertyKey[];

/** A YAML document that could be read: its data, and where each part of it stands in the file. */
export interface YamlData {
  readonly data: object;
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
  const simple = readSimpleYaml(text);
  if (simple) {
    // Positions are wanted only of what is wrong.
    let parsed: Document.Parsed | undefined;
    const locate: YamlData['locate'] = (path, part) =>
      locateOffset(offset + offsetOf((parsed ??= parseText(text)), path, part));
    return { yaml: { data: simple, locate }, problems: [] };
  }
  const document = parseText(text);
  const fail = (at: number, message: string): Problem => {
    return { file, ...locateOffset(offset + at), rule: 'bad-yaml', message };
  };
  const mistakes = findMistakes(document, text);
  if (mistakes.length > 0) {
    return { yaml: undefined, problems: mistakes.map(({ at, message }) => fail(at, message)) };
  }
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message = 'Unexpected YAML, expected keys with values, such as `title: …`';
    return { yaml: undefined, problems: [fail(0, message)] };
  }
  return {
    yaml: { data, locate: (path, part) => locateOffset(offset + offsetOf(document, path, part)) },
    problems: [],
  };
}

function parseText(text: string): Document.Parsed {
  return parseDocument(text, { logLevel: 'error', prettyErrors: false });
}

/** What the document may not hold. Of errors of syntax only the first: the others follow from it. */
function findMistakes(document: Document.Parsed, text: string): { at: number; message: string }[] {
  const aliases = new Map<string, number>();
  const quotes: number[] = [];
  visit(document, {
    Scalar: (_key, { range, type }) => {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) quotes.push(range[0]);
    },
    Alias: (_key, { range, source }) => {
      if (!aliases.has(source)) aliases.set(source, range?.[0] ?? 0);
    },
  });
  const { errors, warnings } = document;
  const [first] = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .toSorted((a, b) => a.pos[0] - b.pos[0]);
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // An open quotation mark is missed only at the end of the text: what is at fault is where it opens.
  const isOpenQuote = first?.code === 'MISSING_CHAR' && first.message.endsWith('quote');
  const opened = isOpenQuote ? quotes.findLast((start) => start < first.pos[0]) : undefined;
  const syntax = first ? [describe(first, text)] : [];
  const unclosed = 'Unexpected quotation mark, expected a second one that closes it';
  return [
    ...[...repeated, ...warnings].map((error) => describe(error, text)),
    ...(opened === undefined ? syntax : [{ at: opened, message: unclosed }]),
    // Aliases can be made to explode, and a record needs none.
    ...[...aliases].map(([name, at]) => {
      return { at, message: `Unexpected alias \`*${name}\`, expected the value itself` };
    }),
  ];
}

function describe(error: YAMLError, text: string): { at: number; message: string } {
  const [at, end] = error.pos;
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const [key = ''] = /^[^\s:]*/.exec(text.slice(at)) ?? [];
      return { at, message: `Unexpected second \`${key}\`, expected each key once` };
    }
    case 'TAG_RESOLVE_FAILED':
      return { at, message: `Unexpected tag \`${text.slice(at, end)}\`, expected a value alone` };
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const message =
        'Unexpected `: ` inside a value, expected quotation marks around such a value';
      return { at, message };
    }
    // Where the parser gives up depends on the machine.
    case 'RESOURCE_EXHAUSTION':
      return { at: 0, message: 'Unexpected depth of lists in lists, expected a record' };
    default: {
      const message = `Unexpected YAML, expected what its syntax allows: ${error.message}`;
      return { at, message };
    }
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
