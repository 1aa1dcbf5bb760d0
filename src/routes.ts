import { siteContext } from './context.ts';
import { listPagesOf, type PageKind } from './views/pages.ts';

/** The addresses of a kind of page with one for each record; the id is the last part of each. */
export function pathsOf(kind: PageKind): { params: { id: string } }[] {
  return listPagesOf(siteContext(), kind).map(({ id }) => ({ params: { id } }));
}
