import type { z } from 'zod';

import type {
  Actor,
  ActorPosition,
  Article,
  Claim,
  Correction,
  Dispute,
  Event,
  Figure,
  Issue,
  Place,
  Row as TableRow,
  Span,
} from '../dossier/index.ts';
import type { Context } from '../views/context.ts';
import { pathOfRow } from '../views/links.ts';
import type * as rows from './schemas.ts';

/** A record as the exports show it: others by their ids, what is not known `null`. */
type Row<Name extends keyof typeof rows> = z.output<(typeof rows)[Name]>;

export function toClaimRow({ addresses }: Context, claim: Claim): Row<'claimRow'> {
  const { repeats, supports, contradicts, refines, supersedes, answers } = claim.relations;
  return {
    id: claim.id,
    url: addresses.of({ collection: 'claims', id: claim.id }),
    sentence: claim.sentence,
    quotation: claim.quotation ?? null,
    kind: claim.kind,
    by: claim.by.id,
    via: claim.via?.id ?? null,
    unnamed: claim.isUnnamed,
    to: idsOf(claim.to),
    about: idsOf(claim.about),
    on: spanOf(claim.on),
    places: idsOf(claim.at),
    events: idsOf(claim.events),
    source: claim.article.id,
    paragraphs: [...claim.paragraphs],
    answer: claim.answer ?? null,
    standing: claim.standing.word,
    publishers: idsOf(claim.standing.publishers),
    repeats: idsOf(repeats),
    supports: idsOf(supports),
    contradicts: idsOf(contradicts),
    refines: idsOf(refines),
    supersedes: idsOf(supersedes),
    answers: idsOf(answers),
    corrections: correctionsOf(claim.corrections),
  };
}

export function toEventRow({ addresses }: Context, event: Event): Row<'eventRow'> {
  return {
    id: event.id,
    url: addresses.of({ collection: 'events', id: event.id }),
    title: event.title,
    on: spanOf(event.on),
    time: event.time ?? null,
    zone: event.zone ?? null,
    timeNote: event.timeNote ?? null,
    kind: event.kind,
    places: idsOf(event.places),
    summary: event.summary,
    claims: idsOf(event.claims),
    corrections: correctionsOf(event.corrections),
  };
}

export function toActorRow({ addresses }: Context, actor: Actor): Row<'actorRow'> {
  return {
    id: actor.id,
    url: addresses.of({ collection: 'actors', id: actor.id }),
    name: actor.name,
    nameNative: actor.nameNative ?? null,
    aliases: [...actor.aliases],
    kind: actor.kind,
    role: actor.role,
    side: actor.side,
    says: idsOf(actor.claims),
    relays: idsOf(actor.relayed),
    corrections: correctionsOf(actor.corrections),
  };
}

export function toPositionRow(_: Context, position: ActorPosition): Row<'positionRow'> {
  return {
    actor: position.actor.id,
    issue: position.issue.id,
    from: spanOf(position.from),
    until: position.until ? spanOf(position.until) : null,
    stance: position.stance.id,
    summary: position.summary,
    claims: idsOf(position.claims),
  };
}

export function toIssueRow({ addresses }: Context, issue: Issue): Row<'issueRow'> {
  return {
    id: issue.id,
    url: addresses.of({ collection: 'issues', id: issue.id }),
    title: issue.title,
    question: issue.question,
    stances: issue.stances.map(({ id, label, meaning }) => ({ id, label, meaning })),
    claims: idsOf(issue.claims),
    corrections: correctionsOf(issue.corrections),
  };
}

export function toDisputeRow({ addresses }: Context, dispute: Dispute): Row<'disputeRow'> {
  return {
    id: dispute.id,
    url: addresses.of({ collection: 'disputes', id: dispute.id }),
    title: dispute.title,
    question: dispute.question,
    issues: idsOf(dispute.issues),
    versions: dispute.versions.map(({ claims, ground, says }) => ({
      says,
      ground,
      claims: idsOf(claims),
    })),
    settledBy: dispute.settledBy,
    prints: dispute.prints,
    corrections: correctionsOf(dispute.corrections),
  };
}

export function toSourceRow({ addresses }: Context, article: Article): Row<'sourceRow'> {
  return {
    id: article.id,
    url: addresses.of({ collection: 'articles', id: article.id }),
    title: article.title,
    publisher: article.publisher.id,
    publisherName: article.publisher.name,
    origin: article.origin.id,
    author: article.author ?? null,
    original: article.url ?? null,
    archived: article.archived ?? null,
    published: article.published ?? null,
    accessed: article.accessed,
    language: article.language,
    kind: article.kind,
    paragraphs: article.paragraphs ?? null,
    reliability: article.reliability,
    summary: article.summary,
    claims: idsOf(article.claims),
    corrections: correctionsOf(article.corrections),
  };
}

export function toPlaceRow({ addresses }: Context, place: Place): Row<'placeRow'> {
  return {
    id: place.id,
    url: addresses.of({ collection: 'places', id: place.id }),
    name: place.name,
    kind: place.kind,
    within: place.within?.id ?? null,
    country: place.country,
    aliases: [...place.aliases],
    corrections: correctionsOf(place.corrections),
  };
}

export function toFigureRow({ addresses }: Context, figure: Figure): Row<'figureRow'> {
  const named = (name: string): string[] =>
    idsOf(figure.verdicts.filter((verdict) => verdict.name === name).map(({ claim }) => claim));
  return {
    id: figure.id,
    url: addresses.of({ collection: 'figures', id: figure.id }),
    title: figure.title,
    question: figure.question,
    measure: figure.measure,
    value: figure.value,
    display: figure.display,
    days: figure.rows.map(({ day }) => day),
    confirms: named('confirms'),
    differs: named('differs'),
    qualifies: named('qualifies'),
    credit: figure.dataset.credit,
  };
}

/** Only the sums: the table itself is not ours to hand on. */
export function toDayRow({ addresses }: Context, row: TableRow): Row<'dayRow'> {
  const { counts, dataset, day } = row;
  const totals = Object.keys(dataset.sums).map((name) => [name, counts[name] ?? 0] as const);
  return {
    dataset: dataset.id,
    day,
    url: addresses.href(pathOfRow(row)),
    totals: Object.fromEntries(totals),
    countedBy: dataset.countedBy.id,
    credit: dataset.credit,
  };
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

function spanOf({ about, from, precision, text, until }: Span): Row<'eventRow'>['on'] {
  return { from, until, precision, about, text };
}

function correctionsOf(corrections: readonly Correction[]): Row<'eventRow'>['corrections'] {
  return corrections.map(({ day, was, what }) => ({ day, what, was: was ?? null }));
}
