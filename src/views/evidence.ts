import type { Claim } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatRange } from './dates.ts';
import { listGrounds, showGround, type GroundView } from './ground.ts';
import { countOf } from './words.ts';

/** What a position rests on: its claims with the words of their sources, and how sure one can be. */
export interface EvidenceView {
  /** `3 claims`. */
  readonly count: string;
  /** First to last day of what is said. */
  readonly when: string;
  /** `2 publishers`: independent ones that carry any of it. */
  readonly publishers: string;
  /** On what ground each claim rests, the strongest first: `On record`, or `on record: 2` where they differ. */
  readonly grounds: readonly (GroundView & { readonly text: string })[];
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
  return {
    count: countOf(claims.length, 'claim'),
    when: formatRange(claims.map(({ on }) => on)),
    publishers: countOf(publishers.size, 'publisher'),
    grounds: countGrounds(claims),
    claims: claims.map((claim) => ({
      ...showClaimRow(context, claim),
      quotation: claim.quotation,
      language: claim.article.language,
    })),
  };
}

/** `On record`; where grounds differ `on record: 2`, `unnamed sources: 1`. */
function countGrounds(claims: readonly Claim[]): EvidenceView['grounds'] {
  const found = claims.map((claim) => showGround([claim, ...claim.carriers]).id);
  const held = listGrounds().filter(({ id }) => found.includes(id));
  return held.map((ground) => {
    const count = found.filter((id) => id === ground.id).length;
    const text = held.length === 1 ? ground.word : `${ground.word.toLowerCase()}: ${count}`;
    return { ...ground, text };
  });
}
