/**
 * Read YAML of which every line is a key with a short value: what most records have, in a twentieth of the time that
 * the parser takes. The parser stays the judge: this reads only what cannot be read in two ways.
 * @returns the data that the parser would give, or nothing where a line needs the parser, right or wrong
 */
export function readSimpleYaml(text: string): Readonly<Record<string, unknown>> | undefined {
  const data: Record<string, unknown> = {};
  const lines = text.split('\n');
  // Front matter ends with a line break.
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const [, key, raw] = linePattern.exec(line) ?? [];
    if (key === undefined || raw === undefined || Object.hasOwn(data, key)) return undefined;
    const value = readValue(raw);
    if (value === undefined || reserved.test(key)) return undefined;
    data[key] = value;
  }
  return lines.length > 0 ? data : undefined;
}

function readValue(raw: string): unknown {
  if (quoted.test(raw)) return raw.slice(1, -1);
  if (number.test(raw)) return Number(raw);
  if (date.test(raw) || isPlain(raw)) return raw;
  if (!list.test(raw)) return undefined;
  const items = raw.slice(1, -1).split(', ').filter(Boolean);
  return items.some((item) => reserved.test(item)) ? undefined : items;
}

function isPlain(raw: string): boolean {
  return plain.test(raw) && !mark.test(raw) && !reserved.test(raw);
}

/** No white space but single spaces' worth of the ordinary kind, and no characters that are not seen. */
const linePattern = /^([A-Za-z]+): ([^\s\p{C}](?:[^\t\p{C}\p{Zl}\p{Zp}]*[^\s\p{C}])?)$/u;
const plain = /^\p{L}/u;
/** What ends a plain value, or begins a comment. */
const mark = /:(?: |$)| #/;
/** Words that are not text, as keys and as values. */
const reserved = /^(?:null|true|false)$/i;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const number = /^(?:0|[1-9]\d{0,8})$/;
const date = /^\d{4}-\d{2}(?:-\d{2})?$/;
const list = /^\[(?:[a-z][a-z0-9-]*(?:, [a-z][a-z0-9-]*)*)?\]$/;
