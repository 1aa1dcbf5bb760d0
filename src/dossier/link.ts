import type { Corpus } from './corpus.ts';
import type { ActorPosition, Claim, Dispute, Dossier, Event, Place, Section } from './dossier.ts';
import { deepFreeze } from './freeze.ts';
import { draftClaims, linkRelations } from './link-claims.ts';
import { makeProse, type Prose } from './markdown/prose.ts';
import { compareText } from './problems.ts';
import type { RawBlock } from './records.ts';
import { byName, byOrder, bySpan, makeShelf } from './shelf.ts';

/**
 * Tie a corpus without problems together: references become the records they name, and each record learns who names it.
 * @throws {RangeError} when a reference leads nowhere, which the rule `unknown-reference` rules out
 */
export function linkCorpus(corpus: Corpus): Dossier {
  const { site, records } = corpus;
  if (!site)
    throw new RangeError(
      'Unexpected corpus without `content/site.yaml`, expected one without problems',
    );
  const drafts = draftRecords(corpus);
  const { actors, articles, events, issues, places, publishers } = drafts;
  const claims = draftClaims(corpus.claims, drafts);
  linkRelations(corpus.claims, claims);

  for (const { id, body } of records.articles) {
    const article = articles.get(id);
    article.sections = sectionsOf(body, claims.get);
    article.claims = article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('claim' in block ? [block.claim] : [])),
    );
    for (const publisher of new Set([article.publisher.id, article.origin.id]))
      publishers.get(publisher).articles.push(article);
  }
  for (const { id, data } of records.places) {
    if (!data.within) continue;
    places.get(id).within = places.get(data.within.id);
    places.get(data.within.id).contains.push(places.get(id));
  }
  for (const event of events.all)
    for (const { id } of event.places) places.get(id).events.push(event);
  for (const claim of claims.all) {
    actors.get(claim.by.id).claims.push(claim);
    if (claim.via) actors.get(claim.via.id).relayed.push(claim);
    for (const { id } of claim.to) actors.get(id).addressed.push(claim);
    for (const { id } of claim.about) issues.get(id).claims.push(claim);
    for (const { id } of claim.at) places.get(id).claims.push(claim);
    for (const { id } of claim.events) events.get(id).claims.push(claim);
  }
  for (const actor of actors.all) {
    for (const position of positionsOf(actor.id)) {
      actor.positions.push(position);
      issues.get(position.issue.id).positions.push(position);
      for (const { id } of position.claims) claims.get(id).positions.push(position);
    }
  }
  const disputes = makeShelf(records.disputes.map(disputeOf), byOrder);
  for (const dispute of disputes.all) {
    for (const { id } of dispute.issues) issues.get(id).disputes.push(dispute);
    for (const { id } of new Set(dispute.versions.flatMap((version) => version.claims))) {
      claims.get(id).disputes.push(dispute);
    }
  }
  return deepFreeze({
    site,
    actors,
    articles,
    claims,
    disputes,
    events,
    issues,
    places,
    publishers,
  });

  function positionsOf(id: string): ActorPosition[] {
    const raw = records.actors.find((record) => record.id === id)?.data.positions ?? [];
    const positions = raw.map(({ issue, stance, claims: named, ...rest }): ActorPosition => {
      const { stances } = issues.get(issue.id);
      const found = stances.find((one) => one.id === stance);
      if (!found)
        throw new RangeError(`Unexpected stance \`${stance}\`, expected one of \`${issue.id}\``);
      return {
        ...rest,
        actor: actors.get(id),
        issue: issues.get(issue.id),
        stance: found,
        claims: named.map((claim) => claims.get(claim.id)),
      };
    });
    return positions.toSorted(
      (a, b) =>
        byOrder(a.issue, b.issue) ||
        compareText(a.issue.id, b.issue.id) ||
        compareText(a.from.from, b.from.from),
    );
  }

  function disputeOf({ id, digest, data, body }: (typeof records.disputes)[number]): Dispute {
    return {
      ...data,
      id,
      digest,
      issues: data.issues.map((issue) => issues.get(issue.id)),
      versions: data.versions.map((version) => ({
        ...version,
        claims: version.claims.map((claim) => claims.get(claim.id)),
      })),
      account: proseOf(body),
    };
  }
}

/** Records with their own data and links to one another; what claims add to them is still empty. */
export type Drafts = ReturnType<typeof draftRecords>;

function draftRecords({ records }: Corpus) {
  const publishers = makeShelf(
    records.publishers.map(({ id, digest, data }) => ({
      ...data,
      id,
      digest,
      articles: list<Dossier['articles']['all'][number]>(),
    })),
    byName,
  );
  const places = makeShelf(
    records.places.map(({ id, digest, data }) => ({
      ...data,
      ...{ id, digest, within: undefined as Place | undefined },
      ...{ contains: list<Place>(), claims: list<Claim>(), events: list<Event>() },
    })),
    byName,
  );
  const issues = makeShelf(
    records.issues.map(({ id, digest, data, body }) => ({
      ...data,
      ...{ id, digest, introduction: proseOf(body) },
      ...{ claims: list<Claim>(), positions: list<ActorPosition>(), disputes: list<Dispute>() },
    })),
    byOrder,
  );
  const actors = makeShelf(
    records.actors.map(({ id, digest, data, body }) => ({
      ...data,
      ...{ id, digest, profile: proseOf(body), positions: list<ActorPosition>() },
      ...{ claims: list<Claim>(), relayed: list<Claim>(), addressed: list<Claim>() },
    })),
    byName,
  );
  const events = makeShelf(
    records.events.map(({ id, digest, data, body }) => ({
      ...data,
      ...{ id, digest, account: proseOf(body), claims: list<Claim>() },
      places: data.places.map((place) => places.get(place.id)),
    })),
    (a, b) =>
      compareText(a.on.from, b.on.from) || compareText(a.time ?? '', b.time ?? '') || bySpan(a, b),
  );
  const articles = makeShelf(
    records.articles.map(({ id, digest, file, data }) => ({
      ...data,
      ...{ id, digest, file, sections: list<Section>(), claims: list<Claim>() },
      publisher: publishers.get(data.publisher.id),
      origin: publishers.get((data.copyOf ?? data.publisher).id),
    })),
    (a, b) => compareText(b.published ?? '', a.published ?? ''),
  );
  return { actors, articles, events, issues, places, publishers };
}

function sectionsOf(body: readonly RawBlock[], claim: (id: string) => Claim): Section[] {
  const sections: { heading: string | undefined; blocks: Section['blocks'][number][] }[] = [];
  for (const block of body) {
    if (block.type === 'heading') {
      sections.push({ heading: block.text, blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: undefined, blocks: [] });
    sections
      .at(-1)
      ?.blocks.push(block.type === 'claim' ? { type: 'claim', claim: claim(block.id) } : block);
  }
  return sections;
}

/** What stands below the front matter of a record that is not an article, in one piece. */
function proseOf(body: readonly RawBlock[]): Prose {
  return makeProse(
    body.flatMap((block) => {
      if (block.type === 'prose') return block.prose.nodes;
      return block.type === 'heading'
        ? [{ type: 'heading', depth: 2, children: [{ type: 'text', value: block.text }] }]
        : [];
    }),
  );
}

function list<Item>(): Item[] {
  return [];
}
