import type { Addresses } from '../addresses.ts';
import { isKnownBy } from '../dossier/standing.ts';
import type { ActorPosition, Claim, Day, Dispute, Dossier } from '../dossier/index.ts';
import { formatDay } from './dates.ts';
import type { LinkText } from './links.ts';

/** Days on which something came on record, oldest first, within the days that the site has pages for. */
export function listKnownDays({ claims, site }: Dossier): Day[] {
  const days = new Set(claims.all.flatMap(({ known }) => known ?? []));
  return [...days].filter((day) => isWithin(site, day)).toSorted();
}

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
  const { claims, site } = dossier;
  if (day === undefined || !isWithin(site, day)) return undefined;
  return claims.all.some(({ known }) => known === day) ? linkDay(addresses, day) : undefined;
}

function isWithin({ asOf }: Dossier['site'], day: Day): boolean {
  return !asOf || (day >= asOf.from && day <= asOf.until);
}

/** Pairs of which the later came on record on a day and says something of the other: where they differ, say. */
export function pairsOf(
  { claims }: Dossier,
  relation: 'contradicts' | 'supersedes',
  day: Day,
): { readonly claim: Claim; readonly other: Claim }[] {
  return claims.all.flatMap((claim) =>
    claim.relations[relation]
      .filter((other) => isKnownBy(claim, day) && isKnownBy(other, day))
      .filter((other) => claim.known === day || other.known === day)
      // Where each contradicts the other, one of the two is enough.
      .filter((other) => !other.relations[relation].includes(claim) || claim.id < other.id)
      .map((other) => ({ claim, other })),
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
