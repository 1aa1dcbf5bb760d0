import type { ElementContent } from 'hast';
import { h } from 'hastscript';

import type { Addressee } from '../addresses.ts';
import type { Html } from '../views/html.ts';
import type { LinkText } from '../views/links.ts';

/** One chapter of the whole dossier as a book; every reference in it leads to a place in the book. */
export interface Chapter {
  /** Name of its file, and prefix of nothing else. */
  readonly id: string;
  readonly title: string;
  readonly content: readonly ElementContent[];
}

/** A heading at which references to a record arrive. */
export function anchored(level: 1 | 2 | 3, { collection, id }: Addressee, title: string) {
  return h(`h${level}`, { id: `${collection}-${id}` }, title);
}

/** HTML that the renderer made, as it is. */
export function raw(html: Html | string): ElementContent[] {
  return html === '' ? [] : [{ type: 'raw', value: String(html) }];
}

/** Links in a row, with commas between. */
export function linked(links: readonly LinkText[]): ElementContent[] {
  return links.flatMap(({ href, text }, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: ', ' }] : []),
    h('a', { href }, text),
  ]);
}

/** A list of links under a line that says what they are; nothing for an empty list. */
export function linkList(title: string, links: readonly LinkText[]): ElementContent[] {
  if (links.length === 0) return [];
  return [
    h('p', [h('strong', title)]),
    h(
      'ul',
      links.map(({ href, text }) => h('li', [h('a', { href }, text)])),
    ),
  ];
}
