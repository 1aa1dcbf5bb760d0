import type { TargetName } from './dossier/schemas/reference.ts';

/** What has a page of its own, or a place on one; that of a data set has the name of its rows, a chart has none. */
export interface Addressee {
  readonly collection: Exclude<TargetName, 'charts' | 'datasets'>;
  readonly id: string;
}

/** Turns paths of this site into what stands in a link. */
export interface Addresses {
  /** A path such as `/claims/` under the base path; absolute in feeds. */
  readonly href: (path: string) => string;
  /** Where a record is shown. */
  readonly of: (target: Addressee) => string;
  /** The full address of a path, for canonical links, feeds and cards. */
  readonly absolute: (path: string) => string;
}

const folders: Readonly<
  Record<Exclude<TargetName, 'charts' | 'datasets' | 'maps' | 'publishers'>, string>
> = {
  actors: 'actors',
  analyses: 'analyses',
  articles: 'sources',
  claims: 'claims',
  disputes: 'disputes',
  events: 'events',
  figures: 'figures',
  issues: 'issues',
  places: 'places',
};

/** The path of a record's page, from the site's root; permanent. Publishers stand on the page of sources, maps on that of places. */
export function pathOf({ collection, id }: Addressee): string {
  switch (collection) {
    case 'publishers':
      return `/sources/#publisher-${id}`;
    case 'maps':
      return `/places/#map-${id}`;
    default:
      return `/${folders[collection]}/${id}/`;
  }
}

/**
 * @param site where the site stands: an origin, such as `https://example.org`
 * @param base the path under it, `/` or `/name/`, with or without the last slash
 */
export function createAddresses(site: string, base: string): Addresses {
  const prefix = base.replace(/\/$/, '');
  const href = (path: string): string => prefix + path;
  return {
    href,
    of: (target) => href(pathOf(target)),
    absolute: (path) => new URL(href(path), site).href,
  };
}

/** The same addresses, all of them with the site's origin, as feeds and files for elsewhere need them. */
export function toAbsolute({ absolute }: Addresses): Addresses {
  return { href: absolute, of: (target) => absolute(pathOf(target)), absolute };
}
