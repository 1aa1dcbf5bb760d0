import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import type { RawClaim } from '../records.ts';
import { problemAt } from './rule.ts';

/** A claim's id is its address: no two claims share one, in one article or in two. */
export function duplicateId({ claims }: Corpus): Problem[] {
  const first = new Map<string, RawClaim>();
  return claims.flatMap((claim) => {
    const other = first.get(claim.id);
    if (!other) {
      first.set(claim.id, claim);
      return [];
    }
    const place = `${other.file}:${other.locate(['id']).line}`;
    const message = `Unexpected second claim \`${claim.id}\`, expected an id of its own: the first is at ${place}`;
    return [problemAt(claim, ['id'], 'duplicate-id', message)];
  });
}
