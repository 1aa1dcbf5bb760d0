import type { Context } from '../views/context.ts';
import { listRedirects } from '../views/redirects.ts';

/**
 * Addresses that moved, as hosts read them from `_redirects`: the page itself, and what stands beside it.
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function toRedirectRules(context: Context): string {
  return listRedirects(context)
    .flatMap(({ fromHref, to, toHref }) => [
      `${fromHref} ${toHref} 301\n`,
      ...(to.includes('#') ? [] : [`${fromHref}* ${toHref}:splat 301\n`]),
    ])
    .join('');
}
