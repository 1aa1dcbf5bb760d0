import ical, { type ICalEventData } from 'ical-generator';

import type { Event } from '../dossier/index.ts';
import { forFeeds, type Context } from '../views/context.ts';
import { formatSpan } from '../views/dates.ts';
import { feedIdOf } from '../views/feed-id.ts';

/**
 * Every event whose day is known, as iCalendar (RFC 5545): of a day or several, or at an instant where time and zone
 * are known. What is known only by month or year is left out. No clock is read: a stamp is the day on which the newest
 * source of the event was read.
 */
export function toCalendar(context: Context): string {
  const { addresses, dossier } = forFeeds(context);
  const { site } = dossier;
  const calendar = ical({
    name: site.title,
    description: site.description,
    url: addresses.href('/timeline/'),
    source: addresses.href('/events.ics'),
    prodId: { company: site.title, product: 'events', language: site.language.toUpperCase() },
    events: dossier.events.all
      .filter(({ on }) => on.precision === 'day' && !on.about)
      .map((event) => showEvent(forFeeds(context), event)),
  });
  return `${calendar.toString()}\r\n`;
}

function showEvent(context: Context, event: Event): ICalEventData {
  const { on, places, summary, time, timeNote, title, zone } = event;
  const url = context.addresses.of({ collection: 'events', id: event.id });
  const isInstant = time !== undefined && zone !== undefined && on.from === on.until;
  const local = isInstant ? `${time} local time (${zone})` : time && `${time} local time`;
  const when = [formatSpan(on), local, timeNote].filter(Boolean).join(', ');
  return {
    id: feedIdOf(context, { collection: 'events', id: event.id }),
    stamp: atMidnight(
      event.claims
        .map(({ article }) => article.accessed)
        .toSorted()
        .at(-1) ?? on.until,
    ),
    summary: title,
    description: `${when}. ${summary}\n${url}`,
    url,
    ...(places.length > 0 ? { location: places.map(({ name }) => name).join(', ') } : {}),
    ...(isInstant
      ? { start: instantOf(on.from, time, zone) }
      : { allDay: true, start: atMidnight(on.from), end: dayAfter(on.until) }),
  };
}

/** The instant at which clocks in a zone show a time. A time that a clock shows twice means the second. */
export function instantOf(day: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const near = wanted - offsetAt(wanted, zone);
  return new Date(wanted - offsetAt(near, zone));
}

/** By how much clocks in a zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  // Swedish writes days and times as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** An end is the first day that no longer belongs to it. */
function dayAfter(day: string): Date {
  return new Date(atMidnight(day).getTime() + 86_400_000);
}
