import type { Event, Span } from '../dossier/index.ts';
import { formatSpan } from './dates.ts';

/** When an event was: `11 May 2025, about 02:00 local time (Europe/Moscow, UTC+3)`. */
export function formatMoment({ clock, on, part, time, zone }: Event): string {
  const hour = time ? `, ${clock ? `${clock} ` : ''}${time}` : part ? `, ${partWords[part]}` : '';
  if (!hour) return formatSpan(on);
  const where = zone ? ` (${zone.replaceAll('_', ' ')}, ${offsetOf(zone, on.from)})` : '';
  return `${formatSpan(on)}${hour} local time${where}`;
}

/** What a date that is no single sure day leaves open; nothing for one that is. */
export function explainDate({ about, from, precision, until }: Span): string | undefined {
  if (about) return 'The sources do not settle the day.';
  if (precision === 'year') return 'Only the year is recorded.';
  if (precision === 'month') return 'The day is not recorded.';
  return from === until ? undefined : 'It covers these days, the first and the last included.';
}

const partWords = {
  night: 'in the night,',
  morning: 'in the morning,',
  afternoon: 'in the afternoon,',
  evening: 'in the evening,',
} as const;

/** How far a zone was from UTC at noon of a day: `UTC+3`, `UTC−3:30`, `UTC+0`. */
function offsetOf(timeZone: string, day: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const name = parts
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName');
  return (name?.value ?? '').replace('GMT', 'UTC').replace('-', '−');
}
