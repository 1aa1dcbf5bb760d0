import { readCorpus, type Corpus } from './corpus.ts';
import type { Dossier } from './dossier.ts';
import { linkCorpus } from './link.ts';
import { sortProblems, type Problem } from './problems.ts';
import { readContentFiles } from './read.ts';
import { checkCorpus } from './rules/index.ts';

export type * from './dossier.ts';

/** What reading gives: everything, or the problems that stand in the way; never both. */
export type Reading =
  | { readonly dossier: Dossier; readonly corpus: Corpus; readonly problems: readonly [] }
  | {
      readonly dossier: undefined;
      readonly corpus: undefined;
      readonly problems: readonly Problem[];
    };

/**
 * Read, check and link everything in `content/`.
 * @param root the folder that holds `content/`
 * @returns a frozen dossier and the records it was made of, or every problem of every file, sorted
 */
export function readDossier(root: string): Reading {
  const { files, problems: fileProblems } = readContentFiles(root);
  const { corpus, problems: recordProblems } = readCorpus(files);
  const problems = [...fileProblems, ...recordProblems, ...checkCorpus(corpus)];
  if (problems.length > 0) {
    return { dossier: undefined, corpus: undefined, problems: sortProblems(problems) };
  }
  return { dossier: linkCorpus(corpus), corpus, problems: [] };
}
