import { readDossier, type Reading } from './dossier/index.ts';
import { sortProblems } from './dossier/problems.ts';
import { checkFolders } from './folders.ts';
import { checkPermalinks } from './permalinks.ts';

/**
 * Read `content/` and check all of it: the records, that no table takes the folder of other pages, and that every address
 * the site ever published is kept.
 * @param root the folder that holds `content/`
 * @returns a frozen dossier, or every problem, sorted; addresses are looked at once the records are right
 */
export function readContent(root: string): Reading {
  const reading = readDossier(root);
  const { corpus, dossier } = reading;
  if (!dossier) return reading;
  const problems = sortProblems([...checkFolders(corpus, dossier), ...checkPermalinks(dossier)]);
  return problems.length === 0 ? reading : { dossier: undefined, corpus: undefined, problems };
}
