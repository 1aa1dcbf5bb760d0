import type { AstroPrerenderer } from 'astro';

import type { KeptOutput } from './kept-output.ts';
import { listKeys } from './page-keys.ts';
import type { Context } from './views/context.ts';
import { countWork } from './work.ts';

/**
 * Render the pages whose keys are new, and write each at once. Astro's own loop writes one page after another with
 * promises, finds its place four times and tells of each in two lines: that is a seventh of a build from nothing.
 * @throws {Error} that names the page, when it cannot be rendered
 */
export async function writePages(
  prerenderer: Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>,
  context: Context,
  output: KeptOutput,
): Promise<void> {
  const keys = listKeys(context);
  for (const { pathname, route } of await prerenderer.getStaticPaths()) {
    const path = route.type === 'page' ? pathname.replace(/\/?$/, '/') : pathname;
    const file = fileOf(path);
    if (output.keeps(file, keys.get(path))) continue;
    countWork('pages rendered');
    const url = new URL(context.addresses.href(path), 'http://localhost');
    const rendered = await prerenderer
      .render(new Request(url), { routeData: route })
      .catch((cause: unknown) => {
        throw new Error(`Unexpected failure of ${path}: ${String(cause)}`, { cause });
      });
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!response.ok && file !== notFound) {
      throw new Error(`Unexpected status ${response.status} of ${path}, expected a page`);
    }
    output.write(file, new Uint8Array(await response.arrayBuffer()));
  }
}

/** What servers answer where there is nothing. */
const notFound = '404.html';

/** Where servers look for what they answer at a path. */
function fileOf(path: string): string {
  if (path === '/404/') return notFound;
  return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}
