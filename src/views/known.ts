import type { Addresses } from '../addresses.ts';
import { isKnownBy } from '../dossier/standing.ts';
import type { ActorPosition, Claim, Day, Dispute, Dossier } from '../dossier/index.ts';
import { formatDay } from './dates.ts';
import type { LinkText } from './links.ts';
import { oncePer } from './once.ts';

/** Days on which something came on record, oldest first, within the days that the site has pages for. */
export const listKnownDays = oncePer(({ claims, site }: Dossier): readonly Day[] => {
  const days = new Set(claims.all.flatMap(({ known }) => known ?? []));
  return [...days].filter((day) => isWithin(site, day)).toSorted();
});

const knownDays = oncePer((dossier: Dossier) => new Set(listKnownDays(dossier)));

/** What came on record on a day, in time; nothing on other days. */
export function listKnownOn(dossier: Dossier, day: Day): readonly Claim[] {
  return claimsByDay(dossier).get(day) ?? [];
}

const claimsByDay = oncePer(({ claims }: Dossier) => Map.groupBy(claims.all, ({ known }) => known));

/** A day, and the page of what was known by its end. */
export function linkDay({ href }: Addresses, day: Day): LinkText {
  return { text: formatDay(day), href: href(`/as-of/${day}/`) };
}

/** The page of a day, where it has one. */
export function linkKnownDay(
  dossier: Dossier,
  addresses: Addresses,
  day: Day | undefined,
): LinkText | undefined {
  return day !== undefined && knownDays(dossier).has(day) ? linkDay(addresses, day) : undefined;
}

function isWithin({ asOf }: Dossier['site'], day: Day): boolean {
  return !asOf || (day >= asOf.from && day <= asOf.until);
}

/** Pairs of which the later came on record on a day and says something of the other: where they differ, say. */
export function pairsOf(dossier: Dossier, relation: PairRelation, day: Day): readonly ClaimPair[] {
  return pairsByDay[relation](dossier).get(day) ?? [];
}

type PairRelation = 'contradicts' | 'supersedes';
interface ClaimPair {
  readonly claim: Claim;
  readonly other: Claim;
}

const pairsByDay = {
  contradicts: oncePer((dossier: Dossier) => groupPairs(dossier, 'contradicts')),
  supersedes: oncePer((dossier: Dossier) => groupPairs(dossier, 'supersedes')),
};

function groupPairs(
  { claims }: Dossier,
  relation: PairRelation,
): Map<Day | undefined, ClaimPair[]> {
  const pairs = claims.all.flatMap((claim) =>
    claim.relations[relation]
      // Where each contradicts the other, one of the two is enough.
      .filter((other) => !other.relations[relation].includes(claim) || claim.id < other.id)
      .map((other) => ({ claim, other })),
  );
  return Map.groupBy(
    pairs,
    ({ claim, other }) =>
      claim.known && other.known && (claim.known > other.known ? claim.known : other.known),
  );
}

/** Whether a dispute had two sides by the end of a day. */
export function isOpenBy({ versions }: Dispute, day: Day): boolean {
  return versions.filter(({ claims }) => claims.some((one) => isKnownBy(one, day))).length > 1;
}

/** Whether an actor held a position at the end of a day. */
export function isHeldOn({ from, until }: ActorPosition, day: Day): boolean {
  return from.from <= day && (!until || until.from > day);
}

/** The day before, as the calendar has it. */
export function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
