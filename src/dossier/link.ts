import type { Corpus } from './corpus.ts';
import type { ActorPosition, Claim, Dispute, Dossier, Site, GeoMap, Section } from './dossier.ts';
import { deepFreeze } from './freeze.ts';
import { linkAnalyses } from './link-analyses.ts';
import { linkCharts } from './link-charts.ts';
import { draftClaims, linkRelations } from './link-claims.ts';
import { draftDatasets, linkFigures, linkRows } from './link-figures.ts';
import { draftRecords, proseOf, type Drafts } from './link-records.ts';
import { forgetPositions } from './markdown/forget-positions.ts';
import { compareText } from './problems.ts';
import type { RawBlock } from './records.ts';
import type { SiteData } from './schemas/site.ts';
import { byOrder, makeShelf } from './shelf.ts';
import { projectPoint } from './shapes.ts';

/**
 * Tie a corpus without problems together: references become the records they name, and each record learns who names it.
 * @throws {RangeError} when a reference leads nowhere, which the rule `unknown-reference` rules out
 */
export function linkCorpus(corpus: Corpus): Dossier {
  if (!corpus.site) {
    throw new RangeError('Unexpected corpus without a site, expected one without problems');
  }
  forgetPositions(corpus);
  const drafts = draftRecords(corpus);
  const claims = draftClaims(corpus.claims, drafts);
  const datasets = draftDatasets(corpus, drafts);
  const figures = linkFigures(corpus, datasets, claims);
  linkRelations(corpus.claims, claims);
  linkArticles(corpus, drafts, claims.get);
  linkPlaces(corpus, drafts);
  const maps = linkMaps(corpus, drafts);
  linkSpeech(drafts, claims.all);
  linkRows(datasets, drafts, claims);
  linkPositions(corpus, drafts, claims);
  const disputes = linkDisputes(corpus, drafts, claims);
  const analyses = linkAnalyses(corpus, drafts, claims, figures);
  linkUnknown(corpus, drafts, claims, disputes);
  const site = linkSite(corpus.site.data, claims);
  const charts = linkCharts(corpus, drafts, datasets);
  const own = { analyses, charts, claims, datasets, disputes, figures, maps };
  return deepFreeze({ site, addresses: corpus.addresses, ...drafts, ...own });
}

type Claims = ReturnType<typeof draftClaims>;

function linkSite(site: SiteData, claims: Claims): Site {
  const brief = site.brief.map(({ claims: named, says }) => ({
    says,
    claims: named.map(({ id }) => claims.get(id)),
  }));
  return { ...site, brief };
}

function linkArticles({ records }: Corpus, drafts: Drafts, claim: (id: string) => Claim): void {
  const { articles, publishers } = drafts;
  for (const { id, body } of records.articles) {
    const article = articles.get(id);
    article.sections = sectionsOf(body, claim);
    article.claims = article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'claim' ? [block.claim] : [])),
    );
  }
  for (const article of articles.all) {
    for (const { id } of new Set([article.publisher, article.origin]))
      publishers.get(id).articles.push(article);
  }
}

function linkPlaces({ records }: Corpus, { events, places }: Drafts): void {
  const around = new Map(records.places.map(({ id, data }) => [id, data.within]));
  for (const { id } of places.all) {
    const within = around.get(id);
    if (!within) continue;
    places.get(id).within = places.get(within.id);
    places.get(within.id).contains.push(places.get(id));
  }
  for (const event of events.all)
    for (const { id } of event.places) places.get(id).events.push(event);
}

/** Maps with their outlines, and each place that stands on one. */
function linkMaps({ records, shapes }: Corpus, { places }: Drafts) {
  const maps = records.maps.map(({ id, digest, data, body }): GeoMap => {
    const outlines = shapes.get(data.source);
    if (!outlines) throw new RangeError(`Unexpected source \`${data.source}\` without outlines`);
    return {
      ...data,
      ...{ id, digest, note: proseOf(body), covers: places.get(data.covers.id), shapes: outlines },
    };
  });
  const shelf = makeShelf(maps, () => 0);
  for (const { id, data } of records.places) {
    if (!data.shape) continue;
    const { latitude, longitude } = data;
    const map = shelf.get(data.shape.map.id);
    const isPoint = latitude !== undefined && longitude !== undefined;
    places.get(id).shape = {
      map,
      region: data.shape.region,
      point: isPoint ? projectPoint(map.shapes, map.bounds, { latitude, longitude }) : undefined,
    };
  }
  return shelf;
}

/** Who says what of what to whom, in time. */
function linkSpeech(drafts: Drafts, claims: readonly Claim[]): void {
  const { actors, events, issues, places } = drafts;
  for (const claim of claims) {
    actors.get(claim.by.id).claims.push(claim);
    if (claim.via) actors.get(claim.via.id).relayed.push(claim);
    for (const { id } of claim.to) actors.get(id).addressed.push(claim);
    for (const { id } of claim.about) issues.get(id).claims.push(claim);
    for (const { id } of claim.at) places.get(id).claims.push(claim);
    for (const { id } of claim.events) events.get(id).claims.push(claim);
  }
}

function linkPositions({ records }: Corpus, drafts: Drafts, claims: Claims): void {
  const { actors, issues } = drafts;
  const raw = new Map(records.actors.map(({ id, data }) => [id, data.positions]));
  for (const actor of actors.all) {
    const positions = (raw.get(actor.id) ?? []).map((position): ActorPosition => {
      const issue = issues.get(position.issue.id);
      const stance = issue.stances.find(({ id }) => id === position.stance);
      if (!stance) {
        const message = `Unexpected stance \`${position.stance}\`, expected one of \`${issue.id}\``;
        throw new RangeError(message);
      }
      const named = position.claims.map(({ id }) => claims.get(id));
      return { ...position, actor, issue, stance, claims: named };
    });
    actor.positions.push(...positions.toSorted(byIssue));
    for (const position of actor.positions) {
      issues.get(position.issue.id).positions.push(position);
      for (const { id } of position.claims) claims.get(id).positions.push(position);
    }
  }
}

function byIssue(a: ActorPosition, b: ActorPosition): number {
  return (
    byOrder(a.issue, b.issue) ||
    compareText(a.issue.id, b.issue.id) ||
    compareText(a.from.from, b.from.from)
  );
}

function linkDisputes({ records }: Corpus, { issues }: Drafts, claims: Claims) {
  const disputes = records.disputes.map(({ id, digest, data, body }): Dispute => ({
    ...data,
    ...{ id, digest, account: proseOf(body) },
    issues: data.issues.map((issue) => issues.get(issue.id)),
    versions: data.versions.map((version) => ({
      ...version,
      claims: version.claims.map((claim) => claims.get(claim.id)),
    })),
  }));
  const shelf = makeShelf(disputes, byOrder);
  for (const dispute of shelf.all) {
    for (const { id } of dispute.issues) issues.get(id).disputes.push(dispute);
    for (const { id } of new Set(dispute.versions.flatMap((version) => version.claims)))
      claims.get(id).disputes.push(dispute);
  }
  return shelf;
}

function linkUnknown(
  { records }: Corpus,
  { events }: Drafts,
  claims: Claims,
  disputes: ReturnType<typeof linkDisputes>,
): void {
  for (const { id, data } of records.events) {
    const unknown = data.unknown.map((open) => ({
      says: open.says,
      claims: open.claims.map((claim) => claims.get(claim.id)),
      disputes: open.disputes.map((dispute) => disputes.get(dispute.id)),
    }));
    events.get(id).unknown.push(...unknown);
  }
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
