import { generateRssFeed } from 'feedsmith';

import { forFeeds, type Context } from '../views/context.ts';
import { addressOfFeed, updatedOf, type Feed } from '../views/feeds.ts';
import { closeUp, startOfDay, styleSheet } from './parts.ts';

/** RSS 2.0 with full text. The same items give the same bytes: no clock is read. */
export function toRss(context: Context, feed: Feed): string {
  const { addresses, dossier } = context;
  const { site } = dossier;
  const items = feed.items();
  const self = addressOfFeed(forFeeds(context), feed, 'rss.xml');
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: addresses.absolute(feed.folder),
      description: feed.description,
      language: site.language,
      copyright: site.licences.text,
      lastBuildDate: startOfDay(updatedOf(context, items)),
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.href,
        guid: { value: item.guid, isPermaLink: false },
        pubDate: startOfDay(item.published),
        description: item.summary,
        categories: item.tags.map((name) => ({ name })),
        content: { encoded: item.html },
        dc: { creators: [site.editor] },
        atom: { updated: startOfDay(item.updated) },
      })),
    },
    { stylesheets: [styleSheet(context)] },
  );
  return closeUp(xml);
}
