import { compareText } from '../dossier/problems.ts';
import type { Claim } from '../dossier/index.ts';

/** One statement, however many sources carry it. */
export interface Statement {
  /** The claim that stands for it: the one nearest to the speaker, of these one that repeats no other, the earliest. */
  readonly lead: Claim;
  /** All claims that carry it, `lead` first. */
  readonly claims: readonly Claim[];
}

/** The statements that claims make, each once, in the order in which they first occur. */
export function toStatements(claims: readonly Claim[]): Statement[] {
  const seen = new Set<Claim>();
  return claims.flatMap((claim) => {
    if (seen.has(claim)) return [];
    const said = [claim, ...claim.carriers];
    for (const one of said) seen.add(one);
    const [lead = claim] = said.toSorted(byNearness);
    return [{ lead, claims: [lead, ...said.filter((one) => one !== lead)] }];
  });
}

/** The speaker's own words before those of unnamed people, these before a relay; then those that repeat no other. */
function byNearness(a: Claim, b: Claim): number {
  return (
    stepsFromSpeaker(a) - stepsFromSpeaker(b) ||
    Math.sign(a.relations.repeats.length) - Math.sign(b.relations.repeats.length) ||
    compareText(a.on.from, b.on.from) ||
    compareText(a.article.published ?? '9', b.article.published ?? '9') ||
    compareText(a.id, b.id)
  );
}

function stepsFromSpeaker({ isUnnamed, via }: Claim): number {
  if (isUnnamed) return 1;
  return via ? 2 : 0;
}
