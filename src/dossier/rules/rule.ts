import type { Corpus } from '../corpus.ts';
import type { Problem, RuleName } from '../problems.ts';
import type { RawRecord } from '../records.ts';
import type { DataPath } from '../yaml.ts';

/** Compares records of a whole corpus; gives a problem for each place where they do not fit together. */
export type Rule = (corpus: Corpus) => Problem[];

/** A problem at a key or value of a record. */
export function problemAt(
  record: RawRecord<unknown>,
  path: DataPath,
  rule: RuleName,
  message: string,
  suggestion?: string,
): Problem {
  const { file } = record;
  return { file, ...record.locate(path), rule, message, ...(suggestion ? { suggestion } : {}) };
}
