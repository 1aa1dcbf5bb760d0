import type { Shelf } from './dossier.ts';
import { compareText } from './problems.ts';
import type { Span } from './schemas/span.ts';

/**
 * Put records on a shelf in an order; ids break ties.
 * @throws {RangeError} from `get`, when no record has the id
 */
export function makeShelf<Item extends { readonly id: string }>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Shelf<Item> {
  const byId = new Map(items.map((item) => [item.id, item]));
  return {
    all: items.toSorted((a, b) => compare(a, b) || compareText(a.id, b.id)),
    get: (id) => {
      const item = byId.get(id);
      if (!item) throw new RangeError(`Unexpected id \`${id}\`, expected that of a record`);
      return item;
    },
  };
}

/** In time: what begins first, then what ends first. */
export function bySpan(a: { readonly on: Span }, b: { readonly on: Span }): number {
  return compareText(a.on.from, b.on.from) || compareText(a.on.until, b.on.until);
}

/** As a reader looks for a name: by the Unicode alphabet, upper and lower case alike. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}

/** By the place the editor gave. */
export function byOrder(a: { readonly order: number }, b: { readonly order: number }): number {
  return a.order - b.order;
}

const collator = new Intl.Collator('en');
