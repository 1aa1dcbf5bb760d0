import { createAddresses } from './addresses.ts';
import { tables } from './data/tables.ts';
import type { Corpus } from './dossier/corpus.ts';
import type { Dossier } from './dossier/index.ts';
import { excerpt, type Problem } from './dossier/problems.ts';
import { problemAt } from './dossier/rules/rule.ts';
import { createContext } from './views/context.ts';
import { listPages } from './views/pages.ts';

/**
 * The pages of a table stand in a folder that nothing else has: no other page, no file, no other table; and its totals in
 * a file that is none of another download.
 */
export function checkFolders({ records }: Corpus, dossier: Dossier): Problem[] {
  if (records.datasets.length === 0) return [];
  const taken = new Set([...foldersOfFiles, ...foldersOfPages(dossier)]);
  const first = new Map<string, string>();
  const downloads = new Set(tables.map(({ name }) => name));
  return records.datasets.flatMap((dataset) => {
    if (downloads.has(dataset.id)) {
      const message = `Unexpected name \`${dataset.id}\`, that of a table at /data/, expected one that is free`;
      return [problemAt(dataset, [], 'taken-folder', message)];
    }
    const { many } = dataset.data.rows;
    const other = first.get(many);
    if (!other) first.set(many, dataset.file);
    const owner = taken.has(many) ? 'other parts of the site' : other && `the rows of \`${other}\``;
    if (!owner) return [];
    const message = `Unexpected \`${excerpt(many)}\`, the folder of ${owner}, expected one that is free`;
    return [problemAt(dataset, ['rows', 'many'], 'taken-folder', message)];
  });
}

/** Where the build puts what is no page. */
const foldersOfFiles = ['cards', 'maps', 'pagefind'];

/** The first folder in the path of each page that is not one of a table. */
function foldersOfPages(dossier: Dossier): string[] {
  const context = createContext(dossier, createAddresses(dossier.site.url, '/'));
  return listPages(context).flatMap(({ kind, path }) =>
    kind === 'dataset' || kind === 'row' ? [] : (path.split('/')[1] ?? []),
  );
}
