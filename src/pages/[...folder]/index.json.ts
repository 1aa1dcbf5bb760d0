import type { APIRoute } from 'astro';

import { siteContext } from '../../context.ts';
import { toTwin } from '../../data/json.ts';
import { pageFolders, pageIn } from '../../routes.ts';

export const getStaticPaths = pageFolders;

export const GET: APIRoute = ({ params }) =>
  new Response(toTwin(siteContext(), pageIn(params['folder'])), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
