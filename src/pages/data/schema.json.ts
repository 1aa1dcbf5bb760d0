import { siteContext } from '../../context.ts';
import { toJsonSchema } from '../../data/json.ts';

export function GET(): Response {
  return new Response(toJsonSchema(siteContext()), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
}
