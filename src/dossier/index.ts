import { readCorpus } from './corpus.ts';
import type { Dossier } from './dossier.ts';
import { linkCorpus } from './link.ts';
import { sortProblems, type Problem } from './problems.ts';
import { readContentFiles } from './read.ts';
import { ProblemsError } from './report.ts';
import { checkCorpus } from './rules/index.ts';

export type * from './dossier.ts';

/**
 * Read, check and link everything in `content/`.
 * @param root the folder that holds `content/`
 * @returns a frozen dossier, or every problem of every file, sorted; never both
 */
export function readDossier(
  root: string,
): { dossier: Dossier; problems: [] } | { dossier: undefined; problems: Problem[] } {
  const { files, problems: fileProblems } = readContentFiles(root);
  const { corpus, problems: recordProblems } = readCorpus(files);
  const problems = [...fileProblems, ...recordProblems, ...checkCorpus(corpus)];
  if (problems.length > 0) return { dossier: undefined, problems: sortProblems(problems) };
  return { dossier: linkCorpus(corpus), problems: [] };
}

/**
 * The dossier of `root`.
 * @throws {ProblemsError} whose message is the full report
 */
export function loadDossier(root: string): Dossier {
  const { dossier, problems } = readDossier(root);
  if (!dossier) throw new ProblemsError(problems);
  return dossier;
}
