import { showData } from '../data/page.ts';
import { showActor, showActors } from './actor.ts';
import { showAnalyses, showAnalysis } from './analysis.ts';
import { listDays, showDay } from './as-of.ts';
import { showBooks } from './books.ts';
import { showClaim } from './claim.ts';
import { listClaims } from './claims.ts';
import type { Context } from './context.ts';
import { showDataset } from './dataset.ts';
import { showCorrections } from './corrections.ts';
import { showDemands } from './demands.ts';
import { showDispute, showDisputes } from './dispute.ts';
import { showEvent } from './event.ts';
import { listFigures, showFigure } from './figure.ts';
import { listStandings, showHome } from './home.ts';
import { showIssue, showIssues } from './issue.ts';
import { listGrounds } from './ground.ts';
import { findPart, partsById } from './long-lists.ts';
import { oncePer } from './once.ts';
import { each, eachOf, single, type Page as PageOf, type PageSet } from './page.ts';
import { listPairs, showPair } from './pair.ts';
import { showPart } from './part.ts';
import { listKnownDays } from './known.ts';
import { mapPlaces, showPlace, showPlaces } from './place.ts';
import { showMatrix } from './positions.ts';
import { showSearch } from './search-page.ts';
import { listRedirects } from './redirects.ts';
import { showContact } from './report.ts';
import { showSubscribe } from './subscribe.ts';
import { listShares } from './shares.ts';
import { findDataset, findRow, listDatasetIds, listRowIds, showRow } from './row.ts';
import { showSource, showSources } from './source.ts';
import { showSpecimens } from './specimens.ts';
import { showTimeline } from './timeline.ts';
import { listPartIds, showPart as showTimelinePart } from './timeline-part.ts';

/** Pairs of actors by the ids of the two: `ann/bob`. */
const pairsById = oncePer(
  (context: Context) =>
    new Map(listPairs(context).map((pair) => [`${pair.a.id}/${pair.b.id}`, pair])),
);

/** Every kind of page: what it shows, and where. A new kind is one entry here, and the page that lays it out. */
const kinds = {
  home: single('home', showHome, '/'),
  timeline: list('timeline', showTimeline),
  'timeline-part': each('timeline-part', listPartIds, showTimelinePart, (id) => `/timeline/${id}/`),
  event: eachOf('event', ({ events }) => events, showEvent, '/events/'),
  figures: list('figures', (context) => ({
    title: 'Figures',
    description:
      'Numbers computed from published data when this site is built, and what they say of the sources’ numbers.',
    groups: listFigures(context),
  })),
  figure: eachOf('figure', ({ figures }) => figures, showFigure, '/figures/'),
  dataset: each(
    'dataset',
    listDatasetIds,
    (context, id) => showDataset(context, findDataset(context, id)),
    (id) => `/${id}/`,
  ),
  row: each(
    'row',
    listRowIds,
    (context, id) => showRow(context, findRow(context, id)),
    (id) => `/${id}/`,
  ),
  demands: list('demands', (context) => ({
    title: 'Demands',
    description: 'Who asked what of whom, what was offered for it, and every answer on record.',
    grounds: listGrounds(),
    ...showDemands(context),
    tables: listShares(context),
  })),
  positions: list('positions', (context) => ({
    title: 'Positions',
    description: 'Where each actor stands on each issue, and the claims that bear it out.',
    ...showMatrix(context),
  })),
  pair: each(
    'pair',
    (context) => [...pairsById(context).keys()],
    (context, id) => {
      const pair = pairsById(context).get(id);
      if (!pair) throw new RangeError(`Unexpected id \`${id}\`, expected that of a pair`);
      return showPair(context, pair);
    },
    (id) => `/positions/${id}/`,
  ),
  disputes: list('disputes', (context) => ({
    title: 'Disputes',
    description: 'Where sources differ: each version, who holds it, and what this site prints.',
    ...showDisputes(context),
  })),
  dispute: eachOf('dispute', ({ disputes }) => disputes, showDispute, '/disputes/'),
  actors: list('actors', (context) => ({
    title: 'Actors',
    description:
      'Everyone who says something in the sources: people, offices, newsrooms, and those not named.',
    ...showActors(context),
  })),
  actor: eachOf('actor', ({ actors }) => actors, showActor, '/actors/'),
  issues: list('issues', (context) => ({
    title: 'Issues',
    description: 'The questions on which actors differ, each with its scale of stances.',
    ...showIssues(context),
  })),
  issue: eachOf('issue', ({ issues }) => issues, showIssue, '/issues/'),
  places: list('places', (context) => ({
    title: 'Places',
    description: 'Every place that the claims name, with what is said of it.',
    ...showPlaces(context),
    maps: mapPlaces(context),
  })),
  place: eachOf('place', ({ places }) => places, showPlace, '/places/'),
  sources: list('sources', (context) => ({
    title: 'Sources',
    description: 'Every source that was read, by who wrote or carries it.',
    ...showSources(context),
  })),
  source: eachOf('source', ({ articles }) => articles, showSource, '/sources/'),
  claims: list('claims', (context) => ({
    title: 'Claims',
    description: 'Every claim in the dossier, by the time it speaks of.',
    ...listClaims(context),
  })),
  claim: eachOf('claim', ({ claims }) => claims, showClaim, '/claims/'),
  analyses: list('analyses', (context) => ({
    title: 'Analyses',
    description: 'Our own pieces: each paragraph cites the claims that it rests on.',
    ...showAnalyses(context),
  })),
  analysis: eachOf('analysis', ({ analyses }) => analyses, showAnalysis, '/analyses/'),
  design: single('design', showSpecimens, '/about/design/'),
  'as-of': list('as-of', (context) => ({
    title: 'As it was known',
    description:
      'Day by day: what had come on record, what that day changed, and where things stood by its end.',
    ...listDays(context),
  })),
  day: each(
    'day',
    ({ dossier }) => listKnownDays(dossier),
    showDay,
    (day) => `/as-of/${day}/`,
  ),
  corrections: list('corrections', (context) => ({
    title: 'Corrections',
    description: 'What was wrong on this site and was put right, and how to report an error.',
    ...showCorrections(context),
    report: showContact(context),
    moved: listRedirects(context),
  })),
  subscribe: list('subscribe', showSubscribe),
  data: list('data', showData),
  about: list('about', (context) => ({
    title: 'About',
    description: 'How this site works, and the rules it keeps.',
    standings: listStandings(context),
    books: showBooks(context),
  })),
  search: single('search', showSearch, '/search/'),
  part: each(
    'part',
    (context) => [...partsById(context).keys()],
    (context, id) => showPart(context, findPart(context, id)),
    (id) => `/${id}/`,
  ),
};

/** The name of a kind. */
export type PageKind = keyof typeof kinds;

/** A page of any kind, or of one: `switch (page.kind)` tells which view it has. */
export type Page<Kind extends PageKind = PageKind> = {
  [Name in Kind]: PageOf<Name, ViewOf<Name>>;
}[Kind];

/** What a page of a kind shows. */
export type ViewOf<Kind extends PageKind> = ReturnType<PageIn<(typeof kinds)[Kind]>['view']>;

type PageIn<Set> = Set extends PageSet<infer Kind, infer View> ? PageOf<Kind, View> : never;

const sets: { readonly [Kind in PageKind]: PageSet<Kind, ViewOf<Kind>> } = kinds;

/** Every page of the site except that for addresses that are not there: kind after kind, no path twice. */
export const listPages = oncePer((context: Context): readonly Page[] =>
  Object.values(kinds).flatMap((set) => [...set.of(context).values()]),
);

/** The pages of one kind, in the order of its list. */
export function listPagesOf<Kind extends PageKind>(
  context: Context,
  kind: Kind,
): PageOf<Kind, ViewOf<Kind>>[] {
  return [...sets[kind].of(context).values()];
}

/**
 * What a page shows; the same object for the page, its JSON, its feed and its card.
 * @param id of the record; nothing where there is one page of the kind
 * @throws {RangeError} when there is no such page
 */
export function showPage<Kind extends PageKind>(
  context: Context,
  kind: Kind,
  id = '',
): ViewOf<Kind> {
  const page = sets[kind].of(context).get(id);
  if (!page) throw new RangeError(`Unexpected id \`${id}\`, expected that of a page: ${kind}`);
  return page.view();
}

/** The page at a path such as `/claims/x/`; none for a path that only a file has. */
export function findPage(context: Context, path: string): Page | undefined {
  return pagesByPath(context).get(path);
}

const pagesByPath = oncePer(
  (context: Context) => new Map(listPages(context).map((page) => [page.path, page])),
);

/** A page of its own right below the front page, in a folder of the same name as its kind. */
function list<Kind extends string, View extends { title: string; description: string }>(
  kind: Kind,
  show: (context: Context) => View,
): PageSet<Kind, View & { readonly path: string }> {
  const path = `/${kind}/`;
  return single(kind, (context) => ({ ...show(context), path }), path);
}
