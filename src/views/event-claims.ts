import { byName } from '../dossier/shelf.ts';
import type { Claim, Dispute, Event, Place } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { divideClaims } from './claim-list.ts';
import type { Part } from './division.ts';
import { limits } from './limits.ts';
import { linkClaim, linkDispute, type LinkText } from './links.ts';
import { inOrderOf } from './ordered.ts';
import { heaviest, restOf, type Rest } from './part.ts';

/** A statement once, with the other sources that carry it. */
export interface Statement extends ClaimRow {
  readonly also: readonly LinkText[];
}

/** Statements on one matter or from one place; a short list stands without a title. */
export interface StatementGroup {
  readonly title: string | undefined;
  readonly rows: readonly Statement[];
}

/** A point on which sources differ, with who holds what. */
export interface DisputeSummary {
  readonly link: LinkText;
  readonly question: string;
  readonly versions: readonly { readonly says: string; readonly held: readonly LinkText[] }[];
}

/** What is said of an event, by how sure it is. */
export interface EventClaims {
  /** Nothing in the dossier contradicts these, and no dispute is about them; of many the most widely carried. */
  readonly onRecord: readonly StatementGroup[];
  /** Where all that is said of it stands, where that is more than the page holds. */
  readonly rest: Rest | undefined;
  readonly disputes: readonly DisputeSummary[];
  /** Contradicted, and no dispute has been written about it. */
  readonly contradicted: readonly Statement[];
  /** Each a chain, the first word first. */
  readonly revisions: readonly (readonly ClaimRow[])[];
}

export function sortEventClaims(context: Context, event: Event): EventClaims {
  const whole = divideEvent(context, event);
  const claims = whole ? mostCarried(event.claims) : event.claims;
  const about = new Set(claims.flatMap((claim) => disputesOf(claim)));
  const disputes = inOrderOf(context.dossier.disputes.all, about);
  const open = claims.filter((claim) => disputesOf(claim).length === 0);
  const isContradicted = ({ standing }: Claim): boolean => standing.word === 'contradicted';
  return {
    onRecord: groupStatements(
      context,
      open.filter((claim) => !isContradicted(claim)),
    ),
    disputes: disputes.map((dispute) => ({
      link: linkDispute(context.addresses, dispute),
      question: dispute.question,
      versions: dispute.versions.map(({ claims: held, says }) => ({
        says,
        held: linkHolders(context, [
          ...held,
          ...claims.filter((claim) => isSilentCarrier(claim, held)),
        ]),
      })),
    })),
    rest: restOf(context, whole),
    contradicted: showStatements(context, open.filter(isContradicted)),
    revisions: findRevisions(claims).map((chain) =>
      chain.map((claim) => showClaimRow(context, claim)),
    ),
  };
}

/** All that is said of an event, where it does not fit on its page. */
export function divideEvent(context: Context, { claims, id, title }: Event): Part | undefined {
  const home = { text: title, path: `/events/${id}/` };
  const list = { path: `${home.path}said/`, title: `What is said of it: ${title}`, home };
  return divideClaims(context, list, claims, limits.event);
}

function mostCarried(claims: readonly Claim[]): readonly Claim[] {
  return heaviest(claims, ({ standing }) => standing.publishers.length);
}

/** Disputes about a statement, whichever of its sources they name. */
function disputesOf(claim: Claim): readonly Dispute[] {
  return [claim, ...claim.carriers].flatMap(({ disputes }) => disputes);
}

/** A list longer than this is divided. */
const dividedFrom = 8;

/** What concerns one place stands under it, all else under its first issue; issues in their order, then places by name. */
function groupStatements(context: Context, claims: readonly Claim[]): StatementGroup[] {
  if (claims.length <= dividedFrom) {
    const rows = showStatements(context, claims);
    return rows.length > 0 ? [{ title: undefined, rows }] : [];
  }
  const placeOf = new Map(claims.map((claim) => [claim, onlyPlace(claim)]));
  const byIssue = Map.groupBy(
    claims.filter((claim) => !placeOf.get(claim)),
    ({ about }) => about[0],
  );
  const byPlace = Map.groupBy(
    claims.filter((claim) => placeOf.get(claim)),
    (claim) => placeOf.get(claim),
  );
  const groups = [
    ...context.dossier.issues.all.map((issue) => [issue.title, byIssue.get(issue)] as const),
    ...[...byPlace]
      .flatMap(([place, said]) => (place ? [{ name: place.name, said }] : []))
      .toSorted(byName)
      .map(({ name, said }) => [name, said] as const),
  ];
  return groups.flatMap(([title, said]) =>
    said ? [{ title, rows: showStatements(context, said) }] : [],
  );
}

/** The one town, region or site that a claim concerns; a district stands for its town, a country for no place. */
function onlyPlace({ at }: Claim): Place | undefined {
  const towns = new Set(at.map(townOf));
  const inner = [...towns].filter(
    (town) => ![...towns].some((other) => other !== town && liesIn(other, town)),
  );
  const [place] = inner;
  return inner.length === 1 && place?.kind !== 'country' ? place : undefined;
}

function townOf(place: Place): Place {
  return place.kind === 'district' && place.within ? townOf(place.within) : place;
}

function liesIn({ within }: Place, outer: Place): boolean {
  return within !== undefined && (within === outer || liesIn(within, outer));
}

/** Each statement once, as the claim has it that the others repeat. */
function showStatements(context: Context, claims: readonly Claim[]): Statement[] {
  const told = new Set<Claim>();
  const all = new Set(claims);
  return claims.flatMap((claim) => {
    if (told.has(claim)) return [];
    const statement = [claim, ...claim.carriers.filter((other) => all.has(other))];
    for (const one of statement) told.add(one);
    const first = statement.find(({ relations }) => relations.repeats.length === 0) ?? claim;
    const others = statement.filter((one) => one !== first);
    const also = others.map((other) => ({
      text: other.article.origin.name,
      href: linkClaim(context.addresses, other).href,
    }));
    return [{ ...showClaimRow(context, first), also }];
  });
}

/** Whether a claim says what one of these does, without a dispute that names it. */
function isSilentCarrier(claim: Claim, held: readonly Claim[]): boolean {
  return claim.disputes.length === 0 && claim.carriers.some((other) => held.includes(other));
}

/** Who holds a version, and which source says so; where both are the same again, a number. */
function linkHolders({ addresses }: Context, claims: readonly Claim[]): LinkText[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const source = claim.article.origin.name;
    const name = source === claim.by.name ? source : `${claim.by.name} (${source})`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const text = count > 1 ? `${name} ${count}` : name;
    return { text, href: linkClaim(addresses, claim).href };
  });
}

/** Chains of claims of which each takes the place of the one before; the last is of this event. */
function findRevisions(claims: readonly Claim[]): Claim[][] {
  const last = claims.filter(
    ({ backLinks, relations }) =>
      relations.supersedes.length > 0 && backLinks.supersedes.length === 0,
  );
  return last.flatMap(chainsTo);
}

function chainsTo(claim: Claim): Claim[][] {
  const { supersedes } = claim.relations;
  if (supersedes.length === 0) return [[claim]];
  return supersedes.flatMap((earlier) => chainsTo(earlier).map((chain) => [...chain, claim]));
}
