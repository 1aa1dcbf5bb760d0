import type { Corpus } from '../corpus.ts';
import type { Problem, RuleName } from '../problems.ts';
import type { RawClaim, RawRecord } from '../records.ts';
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

/** Claims by id; of an id that is given twice none, since which is meant is not known. */
export function claimsById({ claims }: Corpus): ReadonlyMap<string, RawClaim> {
  const byId = new Map<string, RawClaim>();
  const twice = new Set<string>();
  for (const claim of claims) {
    if (byId.has(claim.id)) twice.add(claim.id);
    byId.set(claim.id, claim);
  }
  for (const id of twice) byId.delete(id);
  return byId;
}
