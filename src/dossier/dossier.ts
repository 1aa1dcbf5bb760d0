import type { AddressBook } from './address-book.ts';
import type { Prose } from './markdown/prose.ts';
import type { ActorData } from './schemas/actor.ts';
import type { AnalysisData } from './schemas/analysis.ts';
import type { ArticleData } from './schemas/article.ts';
import type { Answer, ClaimKind, RelationName } from './schemas/claim.ts';
import type { ChartData } from './schemas/chart.ts';
import type { DatasetData } from './schemas/dataset.ts';
import type { Correction } from './schemas/correction.ts';
import type { DisputeData } from './schemas/dispute.ts';
import type { EventData } from './schemas/event.ts';
import type { FigureData, VerdictName } from './schemas/figure.ts';
import type { IssueData } from './schemas/issue.ts';
import type { MapData } from './schemas/map.ts';
import type { PlaceData } from './schemas/place.ts';
import type { PublisherData } from './schemas/publisher.ts';
import type { Share } from './schemas/share.ts';
import type { SiteData } from './schemas/site.ts';
import type { Day, Span } from './schemas/span.ts';
import type { Point, Shapes } from './shapes.ts';
import type { Standing } from './standing.ts';

/** All records of one kind, in the order in which the site lists them, none twice. */
export interface Shelf<Item> {
  readonly all: readonly Item[];
  /** @throws {RangeError} when there is no such record, which the rules rule out for what the content names */
  readonly get: (id: string) => Item;
}

/** Everything the site knows: checked, resolved, with back-links, frozen to the last list. */
export interface Dossier {
  readonly site: Site;
  /** Addresses that moved, and every one that was ever published. */
  readonly addresses: AddressBook;
  /** By order, then id. */
  readonly issues: Shelf<Issue>;
  /** By name. */
  readonly actors: Shelf<Actor>;
  /** By name. */
  readonly publishers: Shelf<Publisher>;
  /** By name. */
  readonly places: Shelf<Place>;
  /** By id. */
  readonly maps: Shelf<GeoMap>;
  /** Oldest first by first day, then time or part of the day, those without one last, then last day, id. */
  readonly events: Shelf<Event>;
  /** By order, then id. */
  readonly disputes: Shelf<Dispute>;
  /** Newest first by day of publication, those without a day last, then by id. */
  readonly articles: Shelf<Article>;
  /** Newest first by day of publication, then by id. */
  readonly analyses: Shelf<Analysis>;
  /** In time, by first day, then last day, then id. */
  readonly claims: Shelf<Claim>;
  /** By id. */
  readonly charts: Shelf<Chart>;
  /** By title. */
  readonly datasets: Shelf<Dataset>;
  /** By order, then id. */
  readonly figures: Shelf<Figure>;
}

/** What the site says of itself. */
export interface Site extends Omit<SiteData, 'brief'> {
  /** What happened, sentence by sentence; empty where nobody wrote it. */
  readonly brief: readonly { readonly says: string; readonly claims: readonly Claim[] }[];
}

interface Linked {
  readonly id: string;
  /** Changes whenever the record's text does. */
  readonly digest: string;
}

/** Who carries or wrote sources. */
export interface Publisher extends Linked, PublisherData {
  /** Those whose page it carries, and those that copy it. */
  readonly articles: readonly Article[];
}

/** One source article, and our digest of it. */
export interface Article extends Linked, Omit<ArticleData, 'publisher' | 'copyOf'> {
  readonly file: string;
  /** Who carries the page. */
  readonly publisher: Publisher;
  /** Whose text it is: `copyOf`, else `publisher`. Independence is counted by this. */
  readonly origin: Publisher;
  /** In the order of the text. The first has no heading when the text begins without one. */
  readonly sections: readonly Section[];
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/** A part of a digest, with what stands in it in order. */
export interface Section {
  readonly heading: string | undefined;
  readonly blocks: readonly (
    | { readonly type: 'prose'; readonly prose: Prose }
    | { readonly type: 'claim'; readonly claim: Claim }
  )[];
}

/** One statement of one source, with all that is known of it. */
export interface Claim extends Linked {
  readonly article: Article;
  readonly by: Actor;
  readonly via: Actor | undefined;
  readonly to: readonly Actor[];
  readonly about: readonly Issue[];
  readonly on: Span;
  /** Paragraphs of the original, from 1; none where they are not known. */
  readonly paragraphs: readonly number[];
  readonly at: readonly Place[];
  readonly events: readonly Event[];
  readonly kind: ClaimKind;
  readonly answer: Answer | undefined;
  /** What part of the places in `at` it speaks of; an issue of the claim has the measure. */
  readonly share: Share | undefined;
  readonly sentence: string;
  readonly quotation: string | undefined;
  readonly notes: Prose;
  /** Day on which it came on record, by default that on which its source was published; absent where neither is known. */
  readonly known: Day | undefined;
  /** What this claim says of others. */
  readonly relations: Relations;
  /** What others say of this claim. */
  readonly backLinks: Relations;
  /** Claims that say the same in other sources, this one left out. */
  readonly carriers: readonly Claim[];
  readonly standing: Standing;
  /** Whether it rests on people who are not named. */
  readonly isUnnamed: boolean;
  readonly positions: readonly ActorPosition[];
  readonly disputes: readonly Dispute[];
  /** Pieces of ours that cite it, newest first. */
  readonly analyses: readonly Analysis[];
  /** Figures that confirm it, differ from it or qualify it, by their order. */
  readonly figures: readonly FigureVerdict[];
  /** What was wrong in it and was put right, as its article says. */
  readonly corrections: readonly Correction[];
}

/** Claims by how one bears on the other. */
export type Relations = Readonly<Record<RelationName, readonly Claim[]>>;

/** Who speaks, and where they stand. */
export interface Actor extends Linked, Omit<ActorData, 'positions'> {
  /** By issue, then by first day. */
  readonly positions: readonly ActorPosition[];
  readonly profile: Prose;
  /** What the actor says, in time. */
  readonly claims: readonly Claim[];
  /** What reached a source through the actor. */
  readonly relayed: readonly Claim[];
  /** What was said to the actor. */
  readonly addressed: readonly Claim[];
  /** Pieces of ours that cite what the actor says, or name the actor; newest first. */
  readonly analyses: readonly Analysis[];
}

/** Where one actor stands on one issue, for a time. */
export interface ActorPosition {
  readonly actor: Actor;
  readonly issue: Issue;
  readonly from: Span;
  readonly until?: Span | undefined;
  readonly stance: Stance;
  readonly summary: string;
  readonly claims: readonly Claim[];
}

/** One entry on the scale of an issue. */
export type Stance = IssueData['stances'][number];

/** A question on which actors differ. */
export interface Issue extends Linked, IssueData {
  readonly introduction: Prose;
  readonly claims: readonly Claim[];
  /** By actor's name, then first day. */
  readonly positions: readonly ActorPosition[];
  readonly disputes: readonly Dispute[];
}

/** Something that happened. */
export interface Event extends Linked, Omit<EventData, 'places' | 'unknown'> {
  readonly places: readonly Place[];
  readonly unknown: readonly Unknown[];
  readonly account: Prose;
  readonly claims: readonly Claim[];
  /** Rows of data whose days it falls on, by data set, then day; none for what lasts longer than a week. */
  readonly rows: readonly Row[];
}

/** What the sources leave open of an event, and what bears on it. */
export interface Unknown {
  readonly says: string;
  readonly claims: readonly Claim[];
  readonly disputes: readonly Dispute[];
}

/** Where something happened. */
export interface Place extends Linked, Omit<PlaceData, 'within' | 'shape'> {
  readonly within: Place | undefined;
  readonly shape: PlaceShape | undefined;
  readonly contains: readonly Place[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
}

/** Where a place stands on a map. */
export interface PlaceShape {
  readonly map: GeoMap;
  /** The outline it lies in, or has itself. */
  readonly region: string;
  /** In units of the map; nothing for a place that is drawn by its outline. */
  readonly point: Point | undefined;
}

/** A map that places are shown on. */
export interface GeoMap extends Linked, Omit<MapData, 'covers'> {
  readonly covers: Place;
  readonly note: Prose;
  readonly shapes: Shapes;
}

/** A point on which sources differ. */
export interface Dispute extends Linked, Omit<DisputeData, 'issues' | 'versions'> {
  readonly issues: readonly Issue[];
  readonly versions: readonly DisputeVersion[];
  readonly account: Prose;
}

/** A piece of our own. */
export interface Analysis extends Linked, AnalysisData {
  readonly text: Prose;
  /** In the order in which the text first cites them, none twice. */
  readonly claims: readonly Claim[];
  /** In the same order, none twice. */
  readonly figures: readonly Figure[];
}

/** What one side of a dispute says, and who holds it. */
export interface DisputeVersion {
  readonly says: string;
  readonly ground: string;
  readonly claims: readonly Claim[];
  readonly value?: number | undefined;
  readonly bound?: 'about' | 'above' | undefined;
  readonly range?: readonly [number, number] | undefined;
}

/** A table of figures, one row a day. */
export interface Dataset extends Linked, Omit<DatasetData, 'countedBy'> {
  readonly countedBy: Actor;
  /** Its rows by day; the id of a row is its day. */
  readonly days: Shelf<Row>;
  /** What is computed from it, by order. */
  readonly figures: readonly Figure[];
}

/** A drawing of a data set: a bar for each row. */
export interface Chart extends Linked, Omit<ChartData, 'data' | 'marks' | 'split'> {
  readonly dataset: Dataset;
  readonly marks: readonly { readonly event: Event; readonly label: string }[];
  readonly split:
    { readonly event: Event; readonly before: Span; readonly after: Span } | undefined;
  readonly note: Prose;
}

/** One row of a data set: a night, say, and what is counted of it. */
export interface Row {
  /** The day on which it ends. */
  readonly id: Day;
  readonly day: Day;
  /** The day on which it begins. */
  readonly begins: Day;
  readonly dataset: Dataset;
  /** Counts by column. */
  readonly counts: Readonly<Record<string, number>>;
  /** Sources as the table names them. */
  readonly sources: readonly string[];
  /** Events on its days. */
  readonly events: readonly Event[];
  /** Claims on just its days, or of an event on just its days. */
  readonly claims: readonly Claim[];
  /** Figures whose rule selects it. */
  readonly figures: readonly Figure[];
}

/** A number computed from data, and what it says of claims. */
export interface Figure
  extends Linked, Omit<FigureData, 'data' | 'compare' | 'confirms' | 'differs' | 'qualifies'> {
  readonly dataset: Dataset;
  /** Not rounded. */
  readonly value: number;
  /** The value as it stands in a sentence, without its unit: `16`, `91.3%`, `5th`. */
  readonly display: string;
  /** The rows that the rule selects, by day; of a comparison, those of both figures. */
  readonly rows: readonly Row[];
  /** How many rows stand in the window. */
  readonly considered: number;
  /** What a comparison compares: the base first. None for a figure over rows. */
  readonly compared: readonly Figure[];
  /** Comparisons that this figure is part of. */
  readonly comparisons: readonly Figure[];
  readonly verdicts: readonly FigureVerdict[];
  /** Pieces of ours that cite it, newest first. */
  readonly analyses: readonly Analysis[];
}

/** How one figure bears on one claim. */
export interface FigureVerdict {
  readonly figure: Figure;
  readonly claim: Claim;
  readonly name: VerdictName;
  /** What exactly agrees or differs. */
  readonly words: string;
}

export type {
  Answer,
  ClaimKind,
  Correction,
  Day,
  Point,
  Prose,
  RelationName,
  Shapes,
  Share,
  Span,
  Standing,
  VerdictName,
};
