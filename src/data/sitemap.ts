import type { Context } from '../views/context.ts';
import { listPages } from '../views/pages.ts';

/** A file with addresses for search engines (sitemaps.org, 0.9). */
export interface Sitemap {
  /** From the site's root. */
  readonly path: string;
  readonly make: () => string;
}

/**
 * The address of every page: in one file, or where one may not hold so many in several that it names.
 * @param most how many a file may hold
 */
export function listSitemaps(context: Context, most = 50_000): Sitemap[] {
  const paths = listPages(context).map(({ path }) => path);
  const first = '/sitemap.xml';
  if (paths.length <= most) return [{ path: first, make: () => toXml(context, 'url', paths) }];
  const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    make: () => toXml(context, 'url', paths.slice(index * most, (index + 1) * most)),
  }));
  const names = parts.map(({ path }) => path);
  return [{ path: first, make: () => toXml(context, 'sitemap', names) }, ...parts];
}

function toXml({ addresses }: Context, name: 'sitemap' | 'url', paths: readonly string[]): string {
  const list = { sitemap: 'sitemapindex', url: 'urlset' }[name];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...paths.map((path) => `<${name}><loc>${escape(addresses.absolute(path))}</loc></${name}>`),
    `</${list}>`,
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
