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
 *   cut off because the directive before has no end
 */
export function pairFences(fences: readonly Fence[]): {
  unclosed: readonly Fence[];
  stray: readonly Fence[];
  cuts: readonly Fence[];
} {
  const endless = new Set<Fence | undefined>();
  const stray: Fence[] = [];
  let open: Fence[] = [];
  for (const fence of fences) {
    // More colons hold fewer: these stay open.
    const held = open.filter(({ colons }) => colons > fence.colons);
    if (fence.isOpener) {
      for (const ended of open.slice(held.length)) endless.add(ended);
      open = [...held, fence];
      continue;
    }
    if (open.length === 0) stray.push(fence);
    for (const inner of open.slice(held.length + 1)) endless.add(inner);
    open = held;
  }
  for (const one of open) endless.add(one);
  // `::name` is complete in itself.
  const openers = fences.filter(({ colons, isOpener }) => isOpener && colons > 2);
  return {
    unclosed: openers.filter((opener) => endless.has(opener)),
    stray,
    cuts: openers.filter((_, index) => endless.has(openers[index - 1])),
  };
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
