import type { APIRoute } from 'astro';

import { siteContext } from '../../context.ts';
import { toAtom } from '../../feeds/atom.ts';
import { feedFolders, feedIn } from '../../routes.ts';

export const getStaticPaths = () => feedFolders('atom.xml');

export const GET: APIRoute = ({ params }) =>
  new Response(toAtom(siteContext(), feedIn(params['folder'])), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
