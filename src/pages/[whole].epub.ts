import { toEpub } from '../book/epub.ts';
import { siteContext } from '../context.ts';
import { pathsOfWhole } from '../routes.ts';

export const getStaticPaths = pathsOfWhole;

export function GET(): Response {
  return new Response(toEpub(siteContext()), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
}
