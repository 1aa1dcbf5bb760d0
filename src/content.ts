import { readDossier, type Reading } from './dossier/index.ts';
import { sortProblems } from './dossier/problems.ts';
import { checkPermalinks } from './permalinks.ts';

/**
 * Read `content/` and check all of it: the records, and that every address the site ever published is kept.
 * @param root the folder that holds `content/`
 * @returns a frozen dossier, or every problem, sorted; addresses are looked at once the records are right
 */
export function readContent(root: string): Reading {
  const reading = readDossier(root);
  if (!reading.dossier) return reading;
  const problems = sortProblems(checkPermalinks(reading.dossier));
  return problems.length === 0 ? reading : { dossier: undefined, corpus: undefined, problems };
}
