import type { Addresses } from '../addresses.ts';
import type { ActorPosition, Claim, Day, Dispute, Dossier, Event } from '../dossier/index.ts';
import { formatDay } from './dates.ts';
import type { LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { countUpTo } from './ordered.ts';

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

/** What happened on a day that has a page, or lasted over it, in time; not what is known by month or year alone. */
export function listEventsOn(dossier: Dossier, day: Day): readonly Event[] {
  return eventsByDay(dossier).get(day) ?? [];
}

const eventsByDay = oncePer((dossier: Dossier): ReadonlyMap<Day, readonly Event[]> => {
  const days = listKnownDays(dossier);
  const lasted = dossier.events.all
    .filter(({ on }) => on.precision === 'day')
    .flatMap((event) => {
      const first = countUpTo(days, dayBefore(event.on.from));
      return days
        .slice(first, countUpTo(days, event.on.until))
        .map((day): [Day, Event] => [day, event]);
    });
  const groups = Map.groupBy(lasted, ([day]) => day);
  return new Map([...groups].map(([day, list]) => [day, list.map(([, event]) => event)]));
});

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

/** The day by which a dispute had two sides; nothing where it never had on a day that is known. */
export function openedOn({ versions }: Dispute): Day | undefined {
  const days = versions.flatMap(({ claims }) => {
    const [first] = claims.flatMap(({ known }) => known ?? []).toSorted();
    return first ?? [];
  });
  return days.toSorted()[1];
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
