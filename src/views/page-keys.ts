import { digestOf } from '../dossier/digest.ts';
import type { Prose } from '../dossier/index.ts';
import { walk } from '../dossier/markdown/walk.ts';
import type { Context } from './context.ts';
import { showHead } from './head.ts';
import { listPagesOf, type PageKind } from './pages.ts';

/**
 * For each page of a kind, by id, a name for all that the page shows: it changes when anything on the page does, and
 * only then. A build renders the pages whose keys are new.
 */
export function listKeys(context: Context, kind: PageKind): ReadonlyMap<string, string> {
  const forKeys = withoutHtml(context);
  const site = JSON.stringify(context.dossier.site);
  return new Map(
    listPagesOf(forKeys, kind).map((page) => {
      const view = page.view();
      return [page.id, digestOf(JSON.stringify([site, view, showHead(forKeys, view)]))];
    }),
  );
}

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
