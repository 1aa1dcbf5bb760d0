import type { Claim } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatRange } from './dates.ts';
import { showGround, type GroundView } from './ground.ts';
import { toStatements } from './statement.ts';
import { countOf } from './words.ts';

/** What a position rests on: its claims with the words of their sources, and how sure one can be. */
export interface EvidenceView {
  /** `3 claims`. */
  readonly count: string;
  /** First to last day of what is said. */
  readonly when: string;
  /** `2 publishers`: independent ones that carry any of it. */
  readonly publishers: string;
  /** The strongest ground of any of the claims. */
  readonly ground: GroundView;
  readonly claims: readonly EvidenceClaim[];
}

/** One claim of it, with the words of the source. */
export interface EvidenceClaim extends ClaimRow {
  readonly quotation: string | undefined;
  readonly language: string;
}

/** @param claims those behind a position, at least one of them */
export function showEvidence(context: Context, claims: readonly Claim[]): EvidenceView {
  const publishers = new Set(claims.flatMap(({ standing }) => standing.publishers));
  const said = toStatements(claims).flatMap((statement) => statement.claims);
  return {
    count: countOf(claims.length, 'claim'),
    when: formatRange(claims.map(({ on }) => on)),
    publishers: countOf(publishers.size, 'publisher'),
    ground: showGround(said),
    claims: claims.map((claim) => ({
      ...showClaimRow(context, claim),
      quotation: claim.quotation,
      language: claim.article.language,
    })),
  };
}
