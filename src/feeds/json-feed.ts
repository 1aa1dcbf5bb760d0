import { generateJsonFeed } from 'feedsmith';

import { forFeeds, type Context } from '../views/context.ts';
import { addressOfFeed, type Feed } from '../views/feeds.ts';
import { startOfDay } from './parts.ts';

/** JSON Feed 1.1 with full text. The same items give the same bytes: no clock is read. */
export function toJsonFeed(context: Context, feed: Feed): string {
  const { addresses, dossier } = context;
  const { site } = dossier;
  const value = generateJsonFeed({
    title: feed.title,
    home_page_url: addresses.absolute(feed.folder),
    feed_url: addressOfFeed(forFeeds(context), feed, 'feed.json'),
    description: feed.description,
    language: site.language,
    authors: [{ name: site.editor, url: addresses.absolute('/about/') }],
    items: feed.items().map((item) => ({
      id: item.guid,
      url: item.href,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      date_published: startOfDay(item.published),
      date_modified: startOfDay(item.updated),
      tags: [...item.tags],
    })),
  });
  return `${JSON.stringify(value, null, 2)}\n`;
}
