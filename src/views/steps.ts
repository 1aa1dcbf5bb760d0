import type { LinkText } from './links.ts';
import { placesIn } from './ordered.ts';

/** What stands before and after something in its order; nothing at either end. */
export interface Steps {
  readonly previous: LinkText | undefined;
  readonly next: LinkText | undefined;
}

/**
 * The neighbours of an item.
 * @param items in their order, the item among them; the same list each time, for it is counted through once
 * @param link names a neighbour
 */
export function stepsAt<Item>(
  items: readonly Item[],
  item: Item,
  link: (item: Item) => LinkText,
): Steps {
  const index = placesIn(items).get(item) ?? -1;
  const [previous] = items.slice(Math.max(0, index - 1), Math.max(0, index));
  const [next] = items.slice(index + 1, index + 2);
  return {
    previous: previous === undefined ? undefined : link(previous),
    next: next === undefined ? undefined : link(next),
  };
}
