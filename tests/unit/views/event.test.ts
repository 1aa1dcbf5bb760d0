import { describe, expect, test } from 'vitest';

import { showEvent, showEventEntry } from '../../../src/views/event.ts';
import { listTimeline } from '../../../src/views/timeline.ts';
import { article, claim, contextOf, event, place, type Files } from './affair.ts';

const context = contextOf({
  'articles/report.md': article(
    {},
    claim('b-said', { event: 'talk' }),
    claim('a-said', { event: 'talk' }),
    claim('denied', { event: 'talk' }),
    claim('denial', { contradicts: 'denied', event: 'talk,end' }),
    claim('begun', { event: 'start' }),
  ),
  'events/end.md': event('The end', '2020-05-17'),
  'events/start.md': event('The start', '2020-05-15/2020-05-16'),
  'events/talk.md': event(
    'A talk',
    '2020-05-16',
    {
      time: '09:05',
      zone: 'America/New_York',
      timeNote: 'before breakfast',
      places: ['hall', 'dam'],
    },
    'It was [long](claim:a-said).',
  ),
  'places/dam.md': place('The dam'),
  'places/hall.md': place('The hall'),
});
const pageOf = (id: string) => showEvent(context, context.dossier.events.get(id));

/** A context with events on the days given; each has the id `e-<index>` and a claim. */
function eventsOn(...days: readonly string[]) {
  const ids = days.map((_, index) => `e-${index}`);
  const files: Files = Object.fromEntries(
    days.map((day, index) => [`events/e-${index}.md`, event(`E ${index}`, day)]),
  );
  return contextOf({
    ...files,
    'articles/report.md': article({}, claim('first', { event: ids.join(',') })),
  });
}

/** Headings of the timeline, and the events below each. */
function timelineOf(...days: readonly string[]): [string, string[]][] {
  return listTimeline(eventsOn(...days)).map(({ events, title }) => [
    title,
    events.map(({ text }) => text),
  ]);
}

test('the page says what happened, where, and what more is known', () => {
  const page = pageOf('talk');
  expect(page.title).toBe('A talk');
  expect(page.path).toBe('/events/talk/');
  expect(page.kind).toBe('talks');
  expect(page.description).toBe('16 May 2020: A talk takes place.');
  expect(page.timeNote).toBe('before breakfast');
  expect(page.account).toBe('<p>It was <a href="/claims/a-said/">long</a>.</p>');
  expect(page.places).toEqual([
    { text: 'The hall', href: '/places/hall/' },
    { text: 'The dam', href: '/places/dam/' },
  ]);
});

test('an event without more is shown without', () => {
  const { account, places, timeNote } = pageOf('start');
  expect([account, places, timeNote]).toEqual(['', [], undefined]);
});

test('claims that another contradicts stand apart, ties in time by id', () => {
  const page = pageOf('talk');
  expect(page.undisputed.map(({ id }) => id)).toEqual(['a-said', 'b-said']);
  expect(page.disputed.map(({ id }) => id)).toEqual(['denial', 'denied']);
});

test('the first event has none before it, the last none after it', () => {
  expect(pageOf('start').previous).toBeUndefined();
  expect(pageOf('start').next).toEqual({ text: 'A talk', href: '/events/talk/' });
  expect(pageOf('talk').previous).toEqual({ text: 'The start', href: '/events/start/' });
  expect(pageOf('talk').next).toEqual({ text: 'The end', href: '/events/end/' });
  expect(pageOf('end').previous).toEqual({ text: 'A talk', href: '/events/talk/' });
  expect(pageOf('end').next).toBeUndefined();
});

test('an entry has link, time for people and machines, summary, and the number of claims', () => {
  expect(showEventEntry(context, context.dossier.events.get('start'))).toEqual({
    text: 'The start',
    href: '/events/start/',
    kind: 'talks',
    when: '15–16 May 2020',
    machineDate: undefined,
    summary: 'The start takes place.',
    places: [],
    count: 1,
  });
  expect(pageOf('end').machineDate).toBe('2020-05-17');
  expect(pageOf('talk').count).toBe(4);
});

describe('the time of day', () => {
  const whenOf = (more: Readonly<Record<string, string>>) => {
    const { dossier, ...rest } = contextOf({
      'articles/report.md': article({}, claim('first', { event: 'talk' })),
      'events/talk.md': event('A talk', '2020-05-16', more),
    });
    return showEvent({ dossier, ...rest }, dossier.events.get('talk')).when;
  };

  test('is local, with the name of its zone in words', () => {
    expect(whenOf({ time: '09:05', zone: 'America/New_York' })).toBe(
      '16 May 2020, 09:05 local time (America/New York)',
    );
    expect(whenOf({ time: '23:59', zone: 'America/Port_of_Spain' })).toBe(
      '16 May 2020, 23:59 local time (America/Port of Spain)',
    );
  });

  test('may have no zone', () => {
    expect(whenOf({ time: '09:05' })).toBe('16 May 2020, 09:05 local time');
  });

  test('is left out where it is not known, its zone too', () => {
    expect(whenOf({})).toBe('16 May 2020');
    expect(whenOf({ zone: 'America/New_York' })).toBe('16 May 2020');
  });
});

describe('the timeline', () => {
  test('tells years with six events and fewer in one piece', () => {
    expect(
      timelineOf('2020-06', '2019', '2020-01', '2020-02', '2020-03', '2020-04', '2020-05'),
    ).toEqual([
      ['2019', ['E 1']],
      ['2020', ['E 2', 'E 3', 'E 4', 'E 5', 'E 6', 'E 0']],
    ]);
  });

  test('tells a year with seven events month by month, the years around it not', () => {
    const [may, december] = ['2020-05-16', '2020-12-31'];
    expect(timelineOf('2021-01-01', may, may, december, may, december, may, may, '2019')).toEqual([
      ['2019', ['E 8']],
      ['May 2020', ['E 1', 'E 2', 'E 4', 'E 6', 'E 7']],
      ['December 2020', ['E 3', 'E 5']],
      ['2021', ['E 0']],
    ]);
  });

  test('keeps what is known by the year alone out of January', () => {
    const may = '2020-05-16';
    expect(timelineOf('2020', '2020-01-01', may, may, may, may, may)).toEqual([
      ['2020', ['E 0']],
      ['January 2020', ['E 1']],
      ['May 2020', ['E 2', 'E 3', 'E 4', 'E 5', 'E 6']],
    ]);
  });

  test('has events of one day by time, by last day, and by id', () => {
    const day = '2020-05-16';
    const sorted = contextOf({
      'articles/report.md': article({}, claim('first', { event: 'a,b,c,d,e' })),
      'events/a.md': event('A', day, { time: '11:00' }),
      'events/b.md': event('B', day, { time: '09:00' }),
      'events/c.md': event('C', `${day}/2020-05-17`),
      'events/d.md': event('D', day),
      'events/e.md': event('E', day),
    });
    expect(listTimeline(sorted)[0]?.events.map(({ text }) => text)).toEqual([
      'D',
      'E',
      'C',
      'B',
      'A',
    ]);
  });
});
