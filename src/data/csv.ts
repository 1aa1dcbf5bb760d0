import { csvFormatRows } from 'd3-dsv';

/**
 * Rows as CSV (RFC 4180, UTF-8, lines end with a line feed), the columns named in the first line.
 *
 * Lists of words are joined with a semicolon and a space, what has parts becomes a column for each part (`on.from`),
 * lists of things with parts stay JSON. Text that a spreadsheet would take for a formula gets an apostrophe in front.
 * @param columns keys of the rows, for a table without any
 */
export function toCsv(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
): string {
  const flat = rows.map((row) => new Map(Object.entries(row).flatMap(flatten)));
  const names = new Set(flat.flatMap((row) => [...row.keys()]));
  const header = names.size > 0 ? orderColumns(names, columns) : [...columns];
  const lines = flat.map((row) => header.map((name) => row.get(name) ?? ''));
  return `${csvFormatRows([header, ...lines])}\n`;
}

/** In the order of the keys; a key whose value has parts in some row gives way to its parts in all. */
function orderColumns(names: ReadonlySet<string>, columns: readonly string[]): string[] {
  return columns.flatMap((column) => {
    const parts = [...names].filter((name) => name.startsWith(`${column}.`));
    return parts.length > 0 ? parts : [column];
  });
}

function flatten([key, value]: [string, unknown]): [string, string][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([part, inner]) => flatten([`${key}.${part}`, inner]));
  }
  return [[key, toCell(value)]];
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return guard(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const isPlain = value.every((item) => typeof item !== 'object');
  return isPlain ? guard(value.join('; ')) : value.length > 0 ? JSON.stringify(value) : '';
}

/** Spreadsheets compute what begins with one of these. */
function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
