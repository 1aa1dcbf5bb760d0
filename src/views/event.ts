import type { Event } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { showDatasetNote } from './dataset.ts';
import { formatSpan, machineDate } from './dates.ts';
import { sortEventClaims, type EventClaims } from './event-claims.ts';
import type { Html } from './html.ts';
import { linkKnownDay } from './known.ts';
import { linkClaim, linkDispute, linkEvent, linkPlace, linkRow, type LinkText } from './links.ts';
import { showMaps, type MapView } from './map.ts';
import { explainDate, formatMoment } from './moment.ts';
import { stepsAt, type Steps } from './steps.ts';

/** One event in a list. */
export interface EventEntry extends LinkText {
  readonly kind: string;
  readonly when: string;
  readonly machineDate: string | undefined;
  readonly summary: string;
  readonly places: readonly LinkText[];
  /** How many claims speak of it. */
  readonly count: number;
}

/** The page of one event, with the events before and after it. */
export interface EventPage extends EventEntry, EventClaims, Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** What the date leaves open. */
  readonly dateNote: string | undefined;
  /** What more is known of the time. */
  readonly timeNote: string | undefined;
  readonly account: Html | '';
  /** What was known by the end of its last day, where that day has a page. */
  readonly asKnown: LinkText | undefined;
  readonly maps: readonly MapView[];
  readonly unknown: readonly OpenQuestion[];
  /** Rows of data of its days, by table; none is empty. */
  readonly rows: readonly { readonly table: LinkText; readonly links: readonly LinkText[] }[];
}

/** What the sources leave open, and what bears on it. */
export interface OpenQuestion {
  readonly says: string;
  readonly bearsOn: readonly LinkText[];
}

export function showEvent(context: Context, event: Event): EventPage {
  const { addresses, dossier, show } = context;
  const places = [...event.places, ...event.claims.flatMap(({ at }) => at)];
  return {
    ...showEventEntry(context, event),
    ...sortEventClaims(context, event),
    title: event.title,
    description: `${formatSpan(event.on)}: ${event.summary}`,
    path: `/events/${event.id}/`,
    dateNote: explainDate(event.on),
    timeNote: event.timeNote,
    account: show(event.account),
    asKnown: linkKnownDay(dossier, addresses, event.on.until),
    maps: showMaps(context, places, event.title),
    unknown: event.unknown.map(({ claims, disputes, says }) => ({
      says,
      bearsOn: [
        ...disputes.map((dispute) => linkDispute(addresses, dispute)),
        ...claims.map((claim) => linkClaim(addresses, claim)),
      ],
    })),
    rows: rowsOf(context, event),
    ...stepsAt(dossier.events.all, event, (other) => linkEvent(addresses, other)),
  };
}

function rowsOf(context: Context, { rows }: Event): EventPage['rows'] {
  return [...Map.groupBy(rows, ({ dataset }) => dataset)].map(([dataset, some]) => ({
    table: showDatasetNote(context, dataset).table,
    links: some.map((row) => linkRow(context.addresses, row)),
  }));
}

export function showEventEntry({ addresses }: Context, event: Event): EventEntry {
  return {
    ...linkEvent(addresses, event),
    kind: event.kind,
    when: formatMoment(event),
    machineDate: machineDate(event.on),
    summary: event.summary,
    places: event.places.map((place) => linkPlace(addresses, place)),
    count: event.claims.length,
  };
}
