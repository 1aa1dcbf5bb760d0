import { digestOf } from './dossier/digest.ts';
import type { Prose } from './dossier/index.ts';
import { walk } from './dossier/markdown/walk.ts';
import { describePage } from './jsonld/index.ts';
import type { Context } from './views/context.ts';
import { showHead } from './views/head.ts';
import { oncePer } from './views/once.ts';
import { listPages } from './views/pages.ts';

/**
 * For each page, by path, a name for all that it shows: it changes when anything on the page does, and only then. A
 * build renders the pages whose keys are new.
 */
export const listKeys = oncePer((context: Context): ReadonlyMap<string, string> => {
  // Views made for keys are let go with their context.
  const forKeys = withoutHtml(context);
  // Every page shows the site's own words; those of the brief stand in the view of the front page.
  const site = JSON.stringify({ ...context.dossier.site, brief: undefined });
  return new Map(
    listPages(forKeys).map((page) => {
      const view = page.view();
      const shown = [site, view, showHead(forKeys, view), describePage(forKeys, view)];
      return [page.path, digestOf(JSON.stringify(shown))];
    }),
  );
});

/** In place of HTML the tree that it would be made from: it says as much, and takes a tenth of the time. */
function withoutHtml(context: Context): Context {
  const render = (prose: Prose): string =>
    namesOthers(prose) ? context.render(prose) : JSON.stringify(prose.nodes);
  return { ...context, render };
}

/** A reference without words takes its words from the record that it names. */
function namesOthers({ nodes }: Prose): boolean {
  let found = false;
  for (const node of nodes) {
    walk(node, (inner) => {
      found ||= inner.type === 'link' && inner.children.length === 0;
    });
  }
  return found;
}
