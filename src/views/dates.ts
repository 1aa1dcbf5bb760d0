import type { Day, Span } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';

/** `16 May 2025`; day and month stay on one line. */
export function formatDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}\u00a0${monthNames[Number(month) - 1] ?? ''} ${year}`;
}

/** `May 2025`, from any day in it. */
export function formatMonth(day: Day): string {
  const [year = '', month = ''] = day.split('-');
  return `${monthNames[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * A span in words: `16 May 2025`, `July 2025`, `2014`, `15–16 August 2025`, `16 May – 7 September 2025`; with *about*
 * in front where the editor says so. Each end keeps the precision it was given.
 */
export function formatSpan({ about, text }: Span): string {
  const [first = '', last = first] = text.replace(/^~/, '').split('/');
  const words = first === last ? formatBound(first) : joinBounds(first, last);
  return about ? `about ${words}` : words;
}

/** The days of a row of data: `6–7 September 2025`, or its one day. */
export function formatDays({ begins, day }: { readonly begins: Day; readonly day: Day }): string {
  return begins === day ? formatDay(day) : joinBounds(begins, day);
}

/**
 * From where the first of some spans begins to where the last of them ends: `16 August – 3 September 2025`. Each end
 * keeps the precision it was given.
 * @throws {RangeError} when there is no span
 */
export function formatRange(spans: readonly Span[]): string {
  const [first] = spans.toSorted((a, b) => compareText(a.from, b.from));
  const last = spans.toSorted((a, b) => compareText(a.until, b.until)).at(-1);
  if (!first || !last) throw new RangeError('Unexpected range of no span, expected one or more');
  const [start] = boundsOf(first);
  const [, end] = boundsOf(last);
  const text = start === end ? start : `${start}/${end}`;
  return formatSpan({ ...first, text, about: first.about || last.about });
}

/** `2025-08-15`, or as much of it as is known, for `<time datetime>`; nothing for a span of two ends. */
export function machineDate({ text }: Span): string | undefined {
  return text.includes('/') ? undefined : text.replace(/^~/, '');
}

/** The month in which a span begins, `2025-08`, or the year, `2025`, where the month is not known. */
export function periodOf({ text }: Span): string {
  const [first = ''] = text.replace(/^~/, '').split('/');
  return first.slice(0, 7);
}

function boundsOf({ text }: Span): [string, string] {
  const [first = '', last = first] = text.replace(/^~/, '').split('/');
  return [first, last];
}

function joinBounds(first: string, last: string): string {
  const [start, end] = [first.split('-'), last.split('-')];
  if (start.length === 3 && end.length === 3 && start[0] === end[0]) {
    if (start[1] === end[1]) return `${Number(start[2])}–${formatDay(last)}`;
    return `${formatDay(first).replace(/ \d{4}$/, '')} – ${formatDay(last)}`;
  }
  return `${formatBound(first)} – ${formatBound(last)}`;
}

function formatBound(bound: string): string {
  const parts = bound.split('-').length;
  return parts === 3 ? formatDay(bound) : parts === 2 ? formatMonth(bound) : bound;
}

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
