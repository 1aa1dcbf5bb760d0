import type { Position } from '../problems.ts';

/** A line that opens or closes a directive, whether well or badly written. */
export interface Fence extends Position {
  /** Offset of the line's first character. */
  readonly start: number;
  readonly colons: number;
  /** The line without the white space around it. */
  readonly text: string;
  /** Opens a directive, or else closes one. */
  readonly isOpener: boolean;
}

/** Every fence of a text in order, those inside fenced code left out. */
export function readFences(source: string): Fence[] {
  const fences: Fence[] = [];
  let code = '';
  let line = 1;
  for (const { 0: text, index } of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? '';
    if (code) {
      if (mark.startsWith(code) && text.trim() === mark) code = '';
    } else if (mark) {
      code = mark;
    } else {
      const [, space = '', colons = '', rest = ''] = /^([ \t]*)(:{2,})([^\r\n]*)/.exec(text) ?? [];
      const isCloser = colons.length > 2 && rest.trim() === '';
      const isOpener = colons.length > 2 ? !isCloser : /^[A-Za-z]/.test(rest);
      if (isOpener || isCloser) {
        const at = { line, column: space.length + 1, start: index };
        fences.push({ ...at, colons: colons.length, text: text.trim(), isOpener });
      }
    }
    line += 1;
  }
  return fences;
}

/**
 * Find the end of each directive: the first closing line of as many colons, or more.
 * @returns directives without an end, closing lines without a directive, and the openings at which a piece has to be
 *   cut off because the directive before is still open
 */
export function pairFences(fences: readonly Fence[]): {
  unclosed: readonly Fence[];
  stray: readonly Fence[];
  cuts: readonly Fence[];
} {
  const unclosed: Fence[] = [];
  const stray: Fence[] = [];
  const cuts: Fence[] = [];
  let open: Fence[] = [];
  for (const fence of fences) {
    if (fence.isOpener) {
      const ended = open.filter(({ colons }) => colons <= fence.colons);
      if (ended.some(({ colons }) => colons > 2)) cuts.push(fence);
      unclosed.push(...ended);
      open = [...open.filter((outer) => !ended.includes(outer)), fence];
      continue;
    }
    const closed = open.findIndex(({ colons }) => colons <= fence.colons);
    if (open.length === 0) stray.push(fence);
    if (closed < 0) continue;
    unclosed.push(...open.slice(closed + 1));
    open = open.slice(0, closed);
  }
  unclosed.push(...open);
  // `::name` is complete in itself.
  return { unclosed: unclosed.filter(({ colons }) => colons > 2), stray, cuts };
}

/** Is this line an opening that every parser reads alike: name, then attributes in braces, then nothing? */
export function isOpening(text: string): boolean {
  return opening.test(text);
}

const token =
  /(?:#[\w:-]+|\.[\w-]+|[A-Za-z_:][\w:.-]*(?:=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'<=>`{}]+))?)/;
const opening = new RegExp(
  `^:{3,}[A-Za-z][\\w-]*(?:\\{\\s*(?:${token.source}(?:\\s+${token.source})*)?\\s*\\})?$`,
);
