import type { Event } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatSpan, machineDate } from './dates.ts';
import { linkEvent, linkPlace, type LinkText } from './links.ts';
import { showMaps, type MapView } from './map.ts';

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
  readonly maps: readonly MapView[];
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
    maps: showMaps(
      context,
      [...event.places, ...event.claims.flatMap(({ at }) => at)],
      event.title,
    ),
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

/** Day and local time: `15 August 2025, 11:26 local time (America/Anchorage)`. */
function whenOf({ on, time, zone }: Event): string {
  if (!time) return formatSpan(on);
  const where = zone ? ` (${zone.replaceAll('_', ' ')})` : '';
  return `${formatSpan(on)}, ${time} local time${where}`;
}
