import ICAL from 'ical.js';
import { expect, test, vi } from 'vitest';

import { instantOf, toCalendar } from '../../../src/data/calendar.ts';
import { article, claim, contextOf, event, place } from '../views/affair.ts';

const context = contextOf(
  {
    'articles/report.md': article(
      { accessed: '2020-06-01' },
      claim('first', { at: 'quay', event: 'talks,march,flood,vague,month' }),
    ),
    'events/talks.md': event('Talks, then; more', '2020-07-05', {
      ...{ time: '11:26', zone: 'America/Anchorage', places: ['quay'] },
      summary: `They talk at length: ${'длинно '.repeat(20)}end.`,
    }),
    'events/march.md': event('March', '2020-03-28/2020-03-29'),
    'events/flood.md': event('Flood', '2020-04-01', { timeNote: 'before dawn' }),
    'events/vague.md': event('Vague', '~2020-04-02'),
    'events/month.md': event('Month', '2020-04'),
    'places/quay.md': place('Quay'),
  },
  'https://host.example',
  '/base/',
);
const text = toCalendar(context);
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const find = (name: string) => events.find(({ uid }) => uid.endsWith(`events/${name}`));

test('a calendar reads every event whose day is known, by an id that stays', () => {
  expect(events.map(({ uid }) => uid)).toEqual([
    'tag:flood.example,2020:events/march',
    'tag:flood.example,2020:events/flood',
    'tag:flood.example,2020:events/talks',
  ]);
});

test('an event of several days ends on the day after its last', () => {
  const march = find('march');
  expect([march?.startDate.toString(), march?.endDate.toString()]).toEqual([
    '2020-03-28',
    '2020-03-30',
  ]);
});

test('an event at a time and zone is an instant; without them it is a day, and what is known of the time is told', () => {
  expect(find('talks')?.startDate.toString()).toBe('2020-07-05T19:26:00Z');
  expect(find('talks')?.location).toBe('Quay');
  expect(find('flood')?.startDate.toString()).toBe('2020-04-01');
  expect(find('flood')?.description).toContain('1\u00a0April 2020, before dawn.');
});

test('what has a meaning in the format comes back, on lines of at most 75 bytes', () => {
  expect(find('talks')?.summary).toBe('Talks, then; more');
  expect(find('talks')?.description).toContain('длинно end.');
  expect(find('talks')?.description).toContain('https://host.example/base/events/talks/');
  const lines = text.split('\r\n');
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the same events give the same bytes, at any time', () => {
  vi.useFakeTimers({ now: new Date('2040-01-01T12:00:00Z') });
  expect(toCalendar(context)).toBe(text);
  vi.useRealTimers();
  expect(text).toContain('DTSTAMP:20200601T000000Z');
});

test.each([
  ['2025-08-15', '11:26', 'America/Anchorage', '2025-08-15T19:26:00.000Z'],
  ['2025-01-15', '00:30', 'Europe/Kyiv', '2025-01-14T22:30:00.000Z'],
  ['2025-03-30', '04:30', 'Europe/Kyiv', '2025-03-30T01:30:00.000Z'],
  ['2025-03-30', '02:30', 'Europe/Kyiv', '2025-03-30T00:30:00.000Z'],
  ['2025-06-01', '12:00', 'UTC', '2025-06-01T12:00:00.000Z'],
])('%s at %s in %s is %s', (day, time, zone, instant) => {
  expect(instantOf(day, time, zone).toISOString()).toBe(instant);
});
