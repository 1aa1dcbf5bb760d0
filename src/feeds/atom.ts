import { generateAtomFeed } from 'feedsmith';

import { forFeeds, type Context } from '../views/context.ts';
import { addressOfFeed, updatedOf, type Feed } from '../views/feeds.ts';
import { closeUp, startOfDay, styleSheet } from './parts.ts';

/** Atom 1.0 (RFC 4287) with full text. The same items give the same bytes: no clock is read. */
export function toAtom(context: Context, feed: Feed): string {
  const { addresses, dossier } = context;
  const { site } = dossier;
  const items = feed.items();
  const self = addressOfFeed(forFeeds(context), feed, 'atom.xml');
  const xml = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: startOfDay(updatedOf(context, items)),
      authors: [{ name: site.editor, uri: addresses.absolute('/about/') }],
      rights: { value: site.licences.text },
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: addresses.absolute(feed.folder), rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: site.language },
      entries: items.map((item) => ({
        id: item.guid,
        title: { value: item.title },
        links: [{ href: item.href, rel: 'alternate', type: 'text/html' }],
        published: startOfDay(item.published),
        updated: startOfDay(item.updated),
        summary: { value: item.summary },
        content: { value: item.html, type: 'html' },
        categories: item.tags.map((term) => ({ term })),
      })),
    },
    { stylesheets: [styleSheet(context)] },
  );
  return closeUp(xml);
}
