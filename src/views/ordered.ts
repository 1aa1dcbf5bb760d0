import { oncePer } from './once.ts';

/** Where each item of a list stands in it; a list is counted through once, however often it is asked. */
export const placesIn = oncePer(
  (items: readonly unknown[]): ReadonlyMap<unknown, number> =>
    new Map(items.map((item, index) => [item, index])),
);

/** Items in the order in which a longer list has them. */
export function inOrderOf<Item>(all: readonly Item[], some: Iterable<Item>): Item[] {
  const places = placesIn(all);
  return [...some].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/**
 * How many of some texts, such as days, are at most as late as another.
 * @param texts in code-unit order
 */
export function countUpTo(texts: readonly string[], last: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((texts[middle] ?? '') <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
