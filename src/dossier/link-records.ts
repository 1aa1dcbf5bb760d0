import type { Corpus } from './corpus.ts';
import type {
  ActorPosition,
  Analysis,
  Article,
  Claim,
  Dispute,
  Event,
  Place,
  PlaceShape,
  Row,
  Section,
  Unknown,
} from './dossier.ts';
import { makeProse, type Prose } from './markdown/prose.ts';
import { compareText } from './problems.ts';
import type { RawBlock } from './records.ts';
import type { EventData } from './schemas/event.ts';
import { byName, byOrder, bySpan, makeShelf } from './shelf.ts';

/** Records with their own data and links to one another; what claims add to them is still empty. */
export type Drafts = ReturnType<typeof draftRecords>;

/** Put the records of each collection on its shelf; what others say of them is still empty. */
export function draftRecords({ records }: Corpus) {
  const publishers = makeShelf(
    records.publishers.map(({ id, digest, data }) => ({
      ...data,
      ...{ id, digest, articles: list<Article>() },
    })),
    byName,
  );
  const places = makeShelf(
    records.places.map(({ id, digest, data }) => ({
      ...data,
      ...{ id, digest, within: undefined as Place | undefined },
      shape: undefined as PlaceShape | undefined,
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
      analyses: list<Analysis>(),
    })),
    byName,
  );
  const events = makeShelf(
    records.events.map(({ id, digest, data, body }) => ({
      ...data,
      ...{ id, digest, account: proseOf(body), claims: list<Claim>(), rows: list<Row>() },
      unknown: list<Unknown>(),
      places: data.places.map((place) => places.get(place.id)),
    })),
    (a, b) =>
      compareText(a.on.from, b.on.from) || compareText(hourOf(a), hourOf(b)) || bySpan(a, b),
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

/** What stands below the front matter of a record that is not an article, in one piece. */
export function proseOf(body: readonly RawBlock[]): Prose {
  return makeProse(
    body.flatMap((block) => {
      if (block.type === 'prose') return block.prose.nodes;
      return block.type === 'heading'
        ? [{ type: 'heading', depth: 2, children: [{ type: 'text', value: block.text }] }]
        : [];
    }),
  );
}

/** When in its day an event comes: by the clock, by the part of the day, else last. */
function hourOf({ part, time }: Pick<EventData, 'part' | 'time'>): string {
  return time ?? (part ? hours[part] : '24:00');
}

const hours = { night: '00:00', morning: '06:00', afternoon: '12:00', evening: '18:00' } as const;

function list<Item>(): Item[] {
  return [];
}
