import { forFeeds, type Context } from './context.ts';
import { formatDay } from './dates.ts';
import { addressOfFeed, listFeeds, type Feed } from './feeds.ts';
import type { LinkText } from './links.ts';

/** The page of all feeds. */
export interface SubscribePage {
  readonly title: string;
  readonly description: string;
  readonly groups: readonly { readonly title: string; readonly feeds: readonly FeedEntry[] }[];
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
  const group = (title: string, ...kinds: readonly Feed['kind'][]) => ({
    title,
    feeds: feeds.filter(({ kind }) => kinds.includes(kind)).map((feed) => showFeed(context, feed)),
  });
  return {
    title: 'Subscribe',
    description:
      'Feeds of everything, of each issue and actor, and of corrections: full text, free.',
    groups: [
      group('Everything, and corrections', 'all', 'corrections'),
      group('By issue', 'issue'),
      group('By actor', 'actor'),
    ],
  };
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
