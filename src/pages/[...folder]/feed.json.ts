import type { APIRoute } from 'astro';

import { siteContext } from '../../context.ts';
import { toJsonFeed } from '../../feeds/json-feed.ts';
import { feedFolders, feedIn } from '../../routes.ts';

export const getStaticPaths = () => feedFolders('feed.json');

export const GET: APIRoute = ({ params }) =>
  new Response(toJsonFeed(siteContext(), feedIn(params['folder'])), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
