import type { Context } from '../views/context.ts';
import { listPages } from '../views/pages.ts';

/** The address of every page, for search engines (sitemaps.org, 0.9). */
export function toSitemap(context: Context): string {
  const entries = listPages(context).map(
    ({ path }) => `<url><loc>${escape(context.addresses.absolute(path))}</loc></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** What robots may read: everything, and where the list of it is. */
export function toRobots({ addresses }: Context): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute('/sitemap.xml')}\n`;
}

/** An address holds no other character with a meaning in XML. */
function escape(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
