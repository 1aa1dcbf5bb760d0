import type { APIRoute } from 'astro';

import { siteContext } from '../../context.ts';
import { toRss } from '../../feeds/rss.ts';
import { feedFolders, feedIn } from '../../routes.ts';

export const getStaticPaths = () => feedFolders('rss.xml');

export const GET: APIRoute = ({ params }) =>
  new Response(toRss(siteContext(), feedIn(params['folder'])), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
