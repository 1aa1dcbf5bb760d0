import type { Event } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatMonth, formatSpan, machineDate, periodOf } from './dates.ts';
import { linkEvent, linkPlace, type LinkText } from './links.ts';

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
export interface EventPage extends EventEntry {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** What more is known of the time. */
  readonly timeNote: string | undefined;
  readonly account: string;
  /** Claims without one that contradicts them, and those with. */
  readonly undisputed: readonly ClaimRow[];
  readonly disputed: readonly ClaimRow[];
  readonly previous: LinkText | undefined;
  readonly next: LinkText | undefined;
}

export function showEvent(context: Context, event: Event): EventPage {
  const { addresses, dossier, render } = context;
  const index = dossier.events.all.indexOf(event);
  const [previous, next] = [dossier.events.all[index - 1], dossier.events.all[index + 1]];
  const rows = event.claims.map((claim) => showClaimRow(context, claim));
  return {
    ...showEventEntry(context, event),
    title: event.title,
    description: `${formatSpan(event.on)}: ${event.summary}`,
    path: `/events/${event.id}/`,
    timeNote: event.timeNote,
    account: render(event.account),
    undisputed: rows.filter(({ standing }) => standing.id !== 'contradicted'),
    disputed: rows.filter(({ standing }) => standing.id === 'contradicted'),
    previous: index > 0 && previous ? linkEvent(addresses, previous) : undefined,
    next: next && linkEvent(addresses, next),
  };
}

export function showEventEntry({ addresses }: Context, event: Event): EventEntry {
  return {
    ...linkEvent(addresses, event),
    kind: event.kind,
    when: whenOf(event),
    machineDate: machineDate(event.on),
    summary: event.summary,
    places: event.places.map((place) => linkPlace(addresses, place)),
    count: event.claims.length,
  };
}

/** Every event in order, by year and, in years with many, by month. */
export function listTimeline(
  context: Context,
): { readonly title: string; readonly events: readonly EventEntry[] }[] {
  const { all } = context.dossier.events;
  const perYear = Map.groupBy(all, ({ on }) => on.from.slice(0, 4));
  const groups = Map.groupBy(all, ({ on }) => {
    const year = on.from.slice(0, 4);
    return (perYear.get(year)?.length ?? 0) > monthlyFrom ? periodOf(on) : year;
  });
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, events]) => ({
      title: key.length > 4 ? formatMonth(key) : key,
      events: events.map((event) => showEventEntry(context, event)),
    }));
}

/** A year with more events than this is told month by month. */
const monthlyFrom = 6;

/** Day and local time: `15 August 2025, 11:26 local time (America/Anchorage)`. */
function whenOf({ on, time, zone }: Event): string {
  if (!time) return formatSpan(on);
  const where = zone ? ` (${zone.replaceAll('_', ' ')})` : '';
  return `${formatSpan(on)}, ${time} local time${where}`;
}
