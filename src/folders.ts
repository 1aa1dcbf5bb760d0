import { createAddresses } from './addresses.ts';
import type { Corpus } from './dossier/corpus.ts';
import type { Dossier } from './dossier/index.ts';
import { excerpt, type Problem } from './dossier/problems.ts';
import { problemAt } from './dossier/rules/rule.ts';
import { createContext } from './views/context.ts';
import { listPages } from './views/pages.ts';

/** The pages of a table stand in a folder that nothing else has: no other page, no file, no other table. */
export function checkFolders({ records }: Corpus, dossier: Dossier): Problem[] {
  if (records.datasets.length === 0) return [];
  const taken = new Set([...foldersOfFiles, ...foldersOfPages(dossier)]);
  const first = new Map<string, string>();
  return records.datasets.flatMap((dataset) => {
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
