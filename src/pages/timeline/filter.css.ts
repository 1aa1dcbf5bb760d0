import { siteContext } from '../../context.ts';
import { filterRules, listFacets } from '../../views/timeline.ts';

export function GET(): Response {
  return new Response(filterRules(listFacets(siteContext())), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
