import { listAttributes } from '../schemas/claim.ts';
import type { DataPath } from '../yaml.ts';

/** The attributes of a directive as data, and where each stands. */
export interface Attributes {
  /** Of names that are given twice, the first. */
  readonly data: Readonly<Record<string, string | readonly string[]>>;
  /** Names that are given once more, with the offset of each. */
  readonly repeated: readonly { readonly name: string; readonly offset: number }[];
  /** Offset in `source` of an attribute's name or value; of the directive itself where there is none. */
  readonly offsetOf: (path: DataPath, part?: 'key' | 'value') => number;
}

/**
 * Read `{#id by=isw about=a,b}` once more from the text: the parser gives names and values, but not their places.
 * @param start offset of the directive's first character in `source`
 */
export function readAttributes(source: string, start: number): Attributes {
  const [line = ''] = /[^\r\n]*/.exec(source.slice(start)) ?? [];
  const open = line.indexOf('{');
  const data = new Map<string, string | readonly string[]>();
  const places = new Map<string, { key: number; values: readonly number[] }>();
  const repeated: { name: string; offset: number }[] = [];
  for (const match of open < 0 ? [] : line.slice(open).matchAll(attributePattern)) {
    const key = start + open + match.index;
    const [whole, word, doubleQuoted, singleQuoted, bare, id] = match;
    const name = word ?? (id === undefined ? 'class' : 'id');
    const quoted = doubleQuoted ?? singleQuoted;
    const raw = quoted ?? bare ?? id ?? '';
    const value = key + whole.length - raw.length - (quoted === undefined ? 0 : 1);
    if (places.has(name)) {
      repeated.push({ name, offset: key });
      continue;
    }
    const items = listAttributes.has(name) ? splitList(raw) : [{ text: raw, at: 0 }];
    data.set(name, listAttributes.has(name) ? items.map(({ text }) => text) : raw);
    places.set(name, { key, values: items.map(({ at }) => value + at) });
  }
  return {
    data: Object.fromEntries(data),
    repeated,
    offsetOf: ([name, index], part = 'value') => {
      const place = places.get(String(name));
      if (!place) return start;
      return part === 'key' ? place.key : (place.values[Number(index ?? 0)] ?? place.key);
    },
  };
}

/** `name="…"`, `name='…'`, `name=…`, `name`, `#id`, `.class`. */
const attributePattern =
  /([A-Za-z_:][\w:.-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'}]+)))?|#([\w:-]+)|\.[\w-]+/g;

function splitList(raw: string): { text: string; at: number }[] {
  return [...raw.matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => ({ text, at: index }));
}
