import { generateRssFeed } from 'feedsmith';

import type { Context } from '../views/context.ts';
import type { FeedItem } from '../views/feed-items.ts';

/**
 * RSS 2.0 with full text. The same items give the same bytes: no clock is read.
 * @param path where the feed stands on the site, such as `/rss.xml`
 */
export function toRss(
  { addresses, dossier }: Context,
  items: readonly FeedItem[],
  path: string,
): string {
  const { site } = dossier;
  const newest = items[0]?.published;
  return generateRssFeed({
    title: site.title,
    link: addresses.absolute('/'),
    description: site.description,
    language: site.language,
    ...(newest ? { lastBuildDate: startOfDay(newest) } : {}),
    atom: { links: [{ href: addresses.absolute(path), rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.href,
      guid: { value: item.guid, isPermaLink: false },
      pubDate: startOfDay(item.published),
      description: item.summary,
      content: { encoded: item.html },
    })),
  });
}

/** A day has no time of its own; feeds want one: midnight UTC. */
function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
