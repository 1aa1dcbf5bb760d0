import { digestOf } from './dossier/digest.ts';
import { describePage } from './jsonld/index.ts';
import type { Context } from './views/context.ts';
import { listCorrectionsAt } from './views/corrections.ts';
import { showHead } from './views/head.ts';
import { nameOfShown } from './views/html.ts';
import { oncePer } from './views/once.ts';
import { listPages } from './views/pages.ts';
import { showShare } from './views/share.ts';

/**
 * For each page, by path, a name for all that it shows: it changes when anything on the page does, and only then. A
 * build renders the pages whose keys are new.
 */
export const listKeys = oncePer((context: Context): ReadonlyMap<string, string> => {
  // Every page shows the site's own words; those of the brief stand in the view of the front page.
  const site = digestOf(JSON.stringify({ ...context.dossier.site, brief: undefined }));
  return new Map(
    listPages(context).map(({ path, view }) => {
      const page = view();
      const around = [
        showHead(context, page),
        describePage(context, page),
        showShare(context, path),
        listCorrectionsAt(context, path),
      ];
      return [path, digestOf(nameOfShown([site, page, around]))];
    }),
  );
});
