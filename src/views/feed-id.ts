import { pathOf, type Addressee } from '../addresses.ts';
import type { Context } from './context.ts';
import { oncePer } from './once.ts';
import { followRedirects } from './redirects.ts';

/**
 * The `tag:` address (RFC 4151) of a record, for feeds: given once, when its page was first published, and kept in
 * `content/permalinks.txt`. A record that moved keeps that of its old address; one that is new gets its own.
 */
export function feedIdOf(context: Context, target: Addressee): string {
  const path = pathOf(target);
  const { tagAuthority } = context.dossier.site;
  return idsByPath(context).get(path) ?? `tag:${tagAuthority}:${target.collection}/${target.id}`;
}

/** The id of every record with a page of its own, by the path of that page. */
export function listRecordIds(context: Context): ReadonlyMap<string, string> {
  const { actors, analyses, articles, claims, disputes, events, issues, places } = context.dossier;
  const shelves = { actors, analyses, articles, claims, disputes, events, issues, places };
  const targets = recordNames.flatMap((collection) =>
    shelves[collection].all.map(({ id }): Addressee => ({ collection, id })),
  );
  return new Map(targets.map((target) => [pathOf(target), feedIdOf(context, target)]));
}

const recordNames = [
  ...(['actors', 'analyses', 'articles', 'claims'] as const),
  ...(['disputes', 'events', 'issues', 'places'] as const),
];

/** Ids by the address at which each record is now; what was published there itself goes before what moved there. */
const idsByPath = oncePer((context: Context): ReadonlyMap<string, string> => {
  const { published, redirects } = context.dossier.addresses;
  const ids = new Map<string, string>();
  const moved = new Map<string, string>();
  for (const { id, path } of published) {
    if (id === undefined) continue;
    ids.set(path, id);
    const now = followRedirects(redirects, path);
    if (now !== undefined && !moved.has(now)) moved.set(now, id);
  }
  return new Map([...moved, ...ids]);
});
