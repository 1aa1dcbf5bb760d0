import { siteContext } from '../context.ts';
import { toSitemap } from '../data/sitemap.ts';

export function GET(): Response {
  return new Response(toSitemap(siteContext()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
