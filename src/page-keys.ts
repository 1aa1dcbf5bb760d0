import { digestOf } from './dossier/digest.ts';
import type { Prose } from './dossier/index.ts';
import { walk } from './dossier/markdown/walk.ts';
import { describePage } from './jsonld/index.ts';
import type { Context } from './views/context.ts';
import { listCorrectionsAt } from './views/corrections.ts';
import { showHead } from './views/head.ts';
import { oncePer } from './views/once.ts';
import { listPages } from './views/pages.ts';
import { showShare } from './views/share.ts';

/**
 * For each page, by path, a name for all that it shows: it changes when anything on the page does, and only then. A
 * build renders the pages whose keys are new.
 */
export const listKeys = oncePer((context: Context): ReadonlyMap<string, string> => {
  const forKeys = withoutHtml(context);
  // Every page shows the site's own words; those of the brief stand in the view of the front page.
  const site = JSON.stringify({ ...context.dossier.site, brief: undefined });
  return new Map(
    listPages(forKeys).map((page) => {
      const view = page.view();
      const around = [
        showHead(forKeys, view),
        describePage(forKeys, view),
        showShare(forKeys, page.path),
        listCorrectionsAt(forKeys, page.path),
      ];
      return [page.path, digestOf(JSON.stringify([site, view, around]))];
    }),
  );
});

/**
 * A context with trees in place of the HTML that would be made from them, for what shows none: a tree says as much, and
 * takes a tenth of the time.
 */
export const withoutHtml = oncePer((context: Context): Context => {
  const render = (prose: Prose): string =>
    namesOthers(prose) ? context.render(prose) : JSON.stringify(prose.nodes);
  return { ...context, render };
});

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
