import { siteContext } from '../context.ts';
import { toRss } from '../feeds/rss.ts';
import { listFeedItems } from '../views/feed-items.ts';

export function GET(): Response {
  const context = siteContext();
  return new Response(toRss(context, listFeedItems(context), '/rss.xml'), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
