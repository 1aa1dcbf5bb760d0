import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { problemAt } from './rule.ts';

/** A dispute has two versions or more, and each is held by a claim. */
export function oneSidedDispute({ records }: Corpus): Problem[] {
  return records.disputes.flatMap((dispute) => {
    const { versions } = dispute.data;
    const unheld = versions.flatMap(({ claims }, index) => {
      if (claims.length > 0) return [];
      const message = 'Unexpected version without claims, expected at least one that holds it';
      return [problemAt(dispute, ['versions', index], 'one-sided-dispute', message)];
    });
    if (versions.length >= 2) return unheld;
    const found = versions.length === 1 ? 'one version' : 'no version';
    const message = `Unexpected dispute with ${found}, expected two or more`;
    return [problemAt(dispute, ['versions'], 'one-sided-dispute', message), ...unheld];
  });
}
