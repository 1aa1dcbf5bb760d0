import type {
  ActorPosition,
  Analysis,
  Claim,
  Dispute,
  FigureVerdict,
  Shelf,
  Standing,
} from './dossier.ts';
import type { Drafts } from './link-records.ts';
import type { RawClaim } from './records.ts';
import { relationNames, type RelationName } from './schemas/claim.ts';
import { bySpan, makeShelf } from './shelf.ts';
import { deriveStanding, findCarriers } from './standing.ts';

/** Claims tied to who, where and what they name, their relations still empty. */
export function draftClaims(claims: readonly RawClaim[], drafts: Drafts) {
  const { actors, articles, events, issues, places } = drafts;
  const draft = ({ id, digest, article, data, notes }: RawClaim) => {
    const { about, answer, at, by, event, kind, known, on, para, quotation, sentence } = data;
    const { share, to, via } = data;
    const speaker = actors.get(by.id);
    const source = articles.get(article);
    const relayer = via && actors.get(via.id);
    return {
      ...{ id, digest, notes, answer, kind, on, quotation, sentence, share },
      ...{ paragraphs: para, article: source, by: speaker, via: relayer },
      known: known ?? source.published,
      to: to.map((actor) => actors.get(actor.id)),
      about: about.map((issue) => issues.get(issue.id)),
      at: at.map((place) => places.get(place.id)),
      events: event.map((named) => events.get(named.id)),
      isUnnamed: speaker.kind === 'unnamed' || relayer?.kind === 'unnamed',
      relations: noRelations(),
      backLinks: noRelations(),
      carriers: [] as readonly Claim[],
      standing: notDerived,
      positions: [] as ActorPosition[],
      disputes: [] as Dispute[],
      analyses: [] as Analysis[],
      figures: [] as FigureVerdict[],
      corrections: source.corrections.filter((one) => one.claim?.id === id),
    };
  };
  return makeShelf(claims.map(draft), bySpan);
}

/** Tie claims to one another, both ways, and derive what follows from it: carriers, then standing. */
export function linkRelations(
  raw: readonly RawClaim[],
  claims: Shelf<ReturnType<typeof draftClaims>['all'][number]>,
): void {
  for (const { id, data } of raw) {
    for (const name of relationNames) {
      for (const target of data[name]) {
        claims.get(id).relations[name].push(claims.get(target.id));
        claims.get(target.id).backLinks[name].push(claims.get(id));
      }
    }
  }
  for (const claim of claims.all) {
    claim.carriers = findCarriers(claim);
    claim.standing = deriveStanding(claim, claim.carriers);
  }
}

const notDerived: Standing = {
  word: 'single-source',
  publishers: [],
  contradictedBy: [],
  recomputedBy: [],
  corroboratedBy: [],
};

function noRelations(): Record<RelationName, Claim[]> {
  const entries = relationNames.map((name) => [name, [] as Claim[]] as const);
  return Object.fromEntries(entries) as Record<RelationName, Claim[]>;
}
