import { siteContext } from '../context.ts';

export function GET(): Response {
  const sitemap = siteContext().addresses.absolute('/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
