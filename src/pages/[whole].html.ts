import { toSingleHtml } from '../book/html.ts';
import { siteContext } from '../context.ts';
import { pathsOfWhole } from '../routes.ts';

export const getStaticPaths = pathsOfWhole;

export function GET(): Response {
  return new Response(toSingleHtml(siteContext()), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
