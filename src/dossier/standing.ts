import type { Claim, Figure, Publisher } from './dossier.ts';
import { compareText } from './problems.ts';
import type { Day } from './schemas/span.ts';
import { byName } from './shelf.ts';

/** How far a claim is borne out, from what is in the dossier; never typed by hand. */
export interface Standing {
  readonly word: 'contradicted' | 'recomputed' | 'corroborated' | 'single-source';
  /** Independent publishers that carry the statement, by name; a copy counts as the one it copies. */
  readonly publishers: readonly Publisher[];
  /** Claims that cannot be right together with it. */
  readonly contradictedBy: readonly Claim[];
  /** Figures that come to the same from data. */
  readonly recomputedBy: readonly Figure[];
  /** Claims of other publishers that say the same or bear it out. */
  readonly corroboratedBy: readonly Claim[];
}

/**
 * The standing of a statement, the same for each claim that carries it.
 * Contradicted when another claim contradicts it, whichever of the two was written later; else recomputed when a figure
 * confirms it; else corroborated when a claim of another publisher says the same or supports it; else single source.
 * @param claim the claim, its relations, back-links and figures resolved
 * @param carriers the other claims that say the same
 * @param day leaves out what came on record after it, and figures of ours; all counts where no day is given
 */
export function deriveStanding(claim: Claim, carriers: readonly Claim[], day?: Day): Standing {
  const isThere = (other: Claim): boolean => day === undefined || isKnownBy(other, day);
  const statement = [claim, ...carriers.filter(isThere)];
  const origins = new Set(statement.map(({ article }) => article.origin));
  const contradictedBy = unique(
    statement.flatMap(({ relations, backLinks }) => [
      ...relations.contradicts,
      ...backLinks.contradicts,
    ]),
  ).filter(isThere);
  // Our own figures came later than any day of the affair.
  const recomputedBy = unique(
    (day === undefined ? statement : []).flatMap(({ figures }) =>
      figures.filter(({ name }) => name === 'confirms').map(({ figure }) => figure),
    ),
  );
  const supporters = statement.flatMap(({ backLinks }) => backLinks.supports);
  const corroboratedBy = unique([...statement.slice(1), ...supporters.filter(isThere)]).filter(
    ({ article }) => article.origin !== claim.article.origin,
  );
  const word =
    contradictedBy.length > 0
      ? 'contradicted'
      : recomputedBy.length > 0
        ? 'recomputed'
        : corroboratedBy.length > 0
          ? 'corroborated'
          : 'single-source';
  const publishers = [...origins].toSorted((a, b) => byName(a, b) || compareText(a.id, b.id));
  return { word, publishers, contradictedBy, recomputedBy, corroboratedBy };
}

/** Whether a claim had come on record by the end of a day; one of which that is not known had not. */
function isKnownBy({ known }: Claim, day: Day): boolean {
  return known !== undefined && known <= day;
}

/** All claims that carry the same statement, by any chain of `repeats`; the claim itself left out. */
export function findCarriers(claim: Claim): readonly Claim[] {
  const found = new Set([claim]);
  for (const { relations, backLinks } of found) {
    for (const other of [...relations.repeats, ...backLinks.repeats]) found.add(other);
  }
  found.delete(claim);
  return [...found].toSorted((a, b) => compareText(a.id, b.id));
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
