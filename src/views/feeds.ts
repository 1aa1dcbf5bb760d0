import { pathOf, type Addressee } from '../addresses.ts';
import type { Claim } from '../dossier/index.ts';
import { forFeeds, type Context } from './context.ts';
import { feedIdOf } from './feed-id.ts';
import {
  headOfClaim,
  listClaimItems,
  listCorrectionItems,
  listFeedItems,
  newestClaims,
  type FeedHead,
  type FeedItem,
} from './feed-items.ts';
import { oncePer } from './once.ts';
import { listRedirects } from './redirects.ts';

/** What one can subscribe to: everything, corrections, one issue, one actor. */
export interface Feed {
  readonly kind: 'all' | 'corrections' | 'issue' | 'actor';
  /** A `tag:` address that never changes. */
  readonly id: string;
  readonly title: string;
  /** What it holds, in a sentence. */
  readonly description: string;
  /** The page that it follows, from the site's root; its files stand beside that page. */
  readonly folder: string;
  /** Names of its files, in the order in which they are offered. */
  readonly files: readonly FeedFile[];
  /** Newest first, at most thirty; every address is absolute. */
  readonly items: () => readonly FeedItem[];
  /** Of how many claims it tells, or could; nothing where it tells of something else. */
  readonly size: number;
  /** The entry at the top, without its text, where there is one. */
  readonly newest: () => FeedHead | undefined;
}

/** A file of a feed, named after its format. */
export type FeedFile = 'rss.xml' | 'atom.xml' | 'feed.json';

/** Every feed: everything, corrections, issues in their order, actors by name. */
export const listFeeds = oncePer((context: Context): readonly Feed[] => {
  const { actors, issues, site } = context.dossier;
  const tag = (name: string): string => `tag:${site.tagAuthority}:feeds/${name}`;
  return [
    {
      ...{ kind: 'all', id: tag('all'), title: site.title, description: site.description },
      ...{ folder: '/', files: ['rss.xml', 'atom.xml', 'feed.json'] },
      ...entriesOf(once(() => listFeedItems(context))),
    },
    {
      ...{ kind: 'corrections', id: tag('corrections'), title: `${site.title}: corrections` },
      description: 'What was wrong on this site and was put right.',
      ...{ folder: '/corrections/', files: ['rss.xml', 'atom.xml'] },
      ...entriesOf(once(() => listCorrectionItems(context))),
    },
    ...issues.all.map(({ claims, id, question, title }): Feed => ({
      ...topicFeed(context, { collection: 'issues', id }, title, claims),
      ...{ kind: 'issue', description: `${question} Every claim about it, as it is added.` },
    })),
    ...actors.all.map(({ addressed, claims, id, name, relayed }): Feed => ({
      ...topicFeed(context, { collection: 'actors', id }, name, [
        ...new Set([...claims, ...relayed, ...addressed]),
      ]),
      ...{ kind: 'actor', description: `What is said by, through and to ${name}, as it is added.` },
    })),
  ];
});

/** Feeds by the folders in which they stand: their own, and those in which they stood before their page moved. */
export const listFeedsByFolder = oncePer((context: Context): ReadonlyMap<string, Feed> => {
  const feeds = new Map(listFeeds(context).map((feed) => [feed.folder, feed]));
  const moved = listRedirects(context).flatMap(({ from, to }): [string, Feed][] => {
    const feed = feeds.get(to);
    return feed ? [[from, feed]] : [];
  });
  return new Map([...feeds, ...moved]);
});

/** The feed in the folder of a page, where the page has one of its own. */
export function findFeed(context: Context, path: string): Feed | undefined {
  return listFeedsByFolder(context).get(path);
}

/** What a page tells readers’ programs: the feeds of its own topic first, then those of everything. */
export function listFeedLinks(context: Context, path: string): FeedLink[] {
  const own = findFeed(context, path);
  const all = findFeed(context, '/');
  return [...new Set(own?.folder === path ? [own, all] : [all])]
    .filter((feed) => feed !== undefined)
    .flatMap((feed) =>
      feed.files.map((file) => ({
        title: feed.title,
        type: mediaTypes[file],
        href: addressOfFeed(context, feed, file),
      })),
    );
}

/** A feed as the head of a page names it. */
export interface FeedLink {
  readonly title: string;
  readonly type: string;
  readonly href: string;
}

/** What each file is, as the web calls it. */
export const mediaTypes: Readonly<Record<FeedFile, string>> = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
};

/** Where the files of a feed are, for links on the site or, in the context for feeds, from elsewhere. */
export function addressOfFeed({ addresses }: Context, { folder }: Feed, file: FeedFile): string {
  return addresses.href(folder + file);
}

/**
 * The day of the newest change in a feed. A feed without entries is as old as the newest source: no clock is read.
 */
export function updatedOf({ dossier }: Context, items: readonly FeedItem[]): string {
  const days =
    items.length > 0
      ? items.map(({ updated }) => updated)
      : dossier.articles.all.map(({ accessed }) => accessed);
  return days.reduce((last, day) => (day > last ? day : last));
}

function topicFeed(
  context: Context,
  target: Addressee,
  name: string,
  claims: readonly Claim[],
): Omit<Feed, 'kind' | 'description'> {
  const newest = once(() => newestClaims(claims));
  return {
    id: `${feedIdOf(forFeeds(context), target)}/feed`,
    title: `${name} · ${context.dossier.site.title}`,
    folder: pathOf(target),
    files: ['rss.xml', 'atom.xml'],
    items: once(() => listClaimItems(context, newest())),
    size: claims.length,
    newest: () =>
      newest()
        .slice(0, 1)
        .map((claim) => headOfClaim(context, claim))[0],
  };
}

function entriesOf(items: Feed['items']): Pick<Feed, 'items' | 'newest' | 'size'> {
  return { items, size: 0, newest: () => items()[0] };
}

function once<Value>(make: () => Value): () => Value {
  const made = oncePer(make);
  const key = {};
  return () => made(key);
}
