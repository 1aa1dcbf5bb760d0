import { pathOf, type Addressee, type Addresses } from '../addresses.ts';
import type { Dossier } from '../dossier/index.ts';

/** Where a record stands in a book. */
export interface BookPlace {
  /** Name of the chapter. */
  readonly chapter: string;
  /** Id of the element in it. */
  readonly anchor: string;
}

/** The chapter and element that hold a record: a claim stands in the chapter of its source. */
export function placeOf(dossier: Dossier, { collection, id }: Addressee): BookPlace {
  const anchor = `${collection}-${id}`;
  if (collection === 'articles') return { chapter: `source-${id}`, anchor };
  if (collection !== 'claims') return { chapter: collection, anchor };
  return { chapter: `source-${dossier.claims.get(id).article.id}`, anchor };
}

/**
 * Addresses for a book: references lead to a place in it, paths of the site to the site itself.
 * @param toHref how the book's format writes a place
 */
export function createBookAddresses(
  dossier: Dossier,
  { absolute }: Addresses,
  toHref: (place: BookPlace) => string,
): Addresses {
  return {
    href: absolute,
    absolute,
    // A map is drawn on the site alone.
    of: (target) =>
      target.collection === 'maps' ? absolute(pathOf(target)) : toHref(placeOf(dossier, target)),
  };
}
