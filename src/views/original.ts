import type { Article } from '../dossier/index.ts';

/** The way to the source itself. */
export interface Original {
  /** To the words that are quoted, where the browser can find them; nothing when no address is known. */
  readonly href: string | undefined;
  /** Host of the address: `newsukraine.rbc.ua`. */
  readonly host: string | undefined;
  /** Why there is no address. */
  readonly note: string | undefined;
}

/**
 * A link into the original. A quotation becomes a text fragment, so that the browser scrolls to it and marks it.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function original({ url, urlNote }: Article, quotation?: string): Original {
  if (!url) return { href: undefined, host: undefined, note: urlNote };
  const { host } = new URL(url);
  if (!quotation) return { href: url, host, note: undefined };
  const join = url.includes('#') ? ':~:' : '#:~:';
  return { href: `${url}${join}text=${toDirective(quotation)}`, host, note: undefined };
}

/** A long quotation by the words with which it begins and ends: the browser marks what lies between, and the address stays short. */
function toDirective(quotation: string): string {
  const words = quotation.split(' ');
  if (words.length < 7) return encodeFragment(quotation);
  const start = words.slice(0, 4).join(' ');
  return [start, findEnd(words.slice(4))].map(encodeFragment).join();
}

/** The fewest last words that occur nowhere before: a browser takes the first place where it finds them. */
function findEnd(words: readonly string[]): string {
  const text = words.join(' ').toLowerCase();
  const isEnd = (end: string): boolean =>
    text.indexOf(end.toLowerCase()) + end.length === text.length;
  const ends = words.map((_, index) => words.slice(-index - 1).join(' '));
  return ends.find(isEnd) ?? words.join(' ');
}

/** Percent-encoded, also what has a meaning in a text directive: `&`, `-` and `,`. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
