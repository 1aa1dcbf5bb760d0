import { forFeeds, type Context } from './context.ts';
import { formatDay } from './dates.ts';
import { addressOfFeed, listFeeds, type Feed } from './feeds.ts';
import { byLetter, divide } from './division.ts';
import { limits } from './limits.ts';
import type { LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { heaviest, restOf, type Rest } from './part.ts';

/** The page of all feeds. */
export interface SubscribePage {
  readonly title: string;
  readonly description: string;
  /** Where the feeds are many, those with most. */
  readonly groups: readonly { readonly title: string; readonly feeds: readonly FeedEntry[] }[];
  readonly rest: Rest | undefined;
}

/** One feed in the list. */
export interface FeedEntry {
  readonly title: string;
  readonly description: string;
  /** The page that it follows. */
  readonly href: string;
  /** Each format by its name. */
  readonly formats: readonly LinkText[];
  /** Opens the feed in the reader that is installed. */
  readonly open: string;
  /** Subscribes in a reader on the web. */
  readonly readers: readonly LinkText[];
  /** The entry at the top, and its day. */
  readonly newest: (LinkText & { readonly when: string }) | undefined;
}

/** Readers that take the address of a feed in a link, each with what stands before it. */
const readers = [
  ['Feedly', 'https://feedly.com/i/subscription/feed/'],
  ['Inoreader', 'https://www.inoreader.com/feed/'],
  ['NewsBlur', 'https://www.newsblur.com/?url='],
  ['The Old Reader', 'https://theoldreader.com/feeds/subscribe?url='],
  ['Feedbin', 'https://feedbin.com/?subscribe='],
] as const;

const formats = { 'rss.xml': 'RSS', 'atom.xml': 'Atom', 'feed.json': 'JSON Feed' } as const;

export function showSubscribe(context: Context): SubscribePage {
  const feeds = listFeeds(context);
  const whole = divideFeeds(context);
  const own = (kind: Feed['kind']): readonly Feed[] => feeds.filter((feed) => feed.kind === kind);
  const group = (title: string, some: readonly Feed[]) => ({
    title,
    feeds: some.map((feed) => showFeed(context, feed)),
  });
  const ofActors = own('actor');
  const ofIssues = own('issue');
  return {
    title: 'Subscribe',
    description:
      'Feeds of everything, of each issue and actor, and of corrections: full text, free.',
    groups: [
      group('Everything, and corrections', [...own('all'), ...own('corrections')]),
      group('By issue', whole ? heaviest(ofIssues, sizeOf) : ofIssues),
      group('By actor', whole ? heaviest(ofActors, sizeOf) : ofActors),
    ],
    rest: restOf(context, whole),
  };
}

/** All feeds of issues and actors, where they do not fit on one page. */
export const divideFeeds = oncePer((context: Context) =>
  divide<Feed>(
    {
      ...{ path: '/subscribe/', folder: 'to/', title: 'Feeds', noun: ['feed'] },
      home: { text: 'Subscribe', path: '/subscribe/' },
      items: listFeeds(context).filter(({ kind }) => kind === 'issue' || kind === 'actor'),
      levels: [byLetter(({ title }) => title)],
      show: (feeds) => ({
        type: 'entries',
        rows: feeds.map((feed) => {
          const { description, formats: links, href, title } = showFeed(context, feed);
          return { text: title, href, details: description, links };
        }),
      }),
    },
    limits.list,
  ),
);

function sizeOf({ size }: Feed): number {
  return size;
}

function showFeed(context: Context, feed: Feed): FeedEntry {
  const { addresses, dossier } = context;
  const newest = feed.newest();
  const address = addressOfFeed(forFeeds(context), feed, 'rss.xml');
  return {
    title: feed.title.replace(` · ${dossier.site.title}`, ''),
    description: feed.description,
    href: addresses.href(feed.folder),
    formats: feed.files.map((file) => ({
      text: formats[file],
      href: addressOfFeed(context, feed, file),
    })),
    open: `feed:${address}`,
    readers: readers.map(([text, before]) => ({
      text,
      href: before + encodeURIComponent(address),
    })),
    newest: newest && { text: newest.title, href: newest.href, when: formatDay(newest.updated) },
  };
}
