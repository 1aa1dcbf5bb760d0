import { describe, expect, test } from 'vitest';

import { showEvent, showEventEntry } from '../../../src/views/event.ts';
import { listTimeline } from '../../../src/views/timeline.ts';
import { article, claim, contextOf, dispute, event, place, type Files } from './affair.ts';

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
  return listTimeline(eventsOn(...days)).groups.map(({ events, title }) => [
    title,
    events.map(({ text }) => text),
  ]);
}

test('the page says what happened, where, and what more is known', () => {
  const page = pageOf('talk');
  expect(page.title).toBe('A talk');
  expect(page.path).toBe('/events/talk/');
  expect(page.kind).toBe('talks');
  expect(page.description).toBe('16\u00a0May 2020: A talk takes place.');
  expect(page.timeNote).toBe('before breakfast');
  expect(String(page.account)).toBe('<p>It was <a href="/claims/a-said/">long</a>.</p>');
  expect(page.places).toEqual([
    { text: 'The hall', href: '/places/hall/' },
    { text: 'The dam', href: '/places/dam/' },
  ]);
});

test('an event without more is shown without', () => {
  const { account, places, timeNote } = pageOf('start');
  expect([account, places, timeNote]).toEqual(['', [], undefined]);
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
    when: '15–16\u00a0May 2020',
    machineDate: undefined,
    summary: 'The start takes place.',
    places: [],
    count: 1,
  });
  expect(pageOf('end').machineDate).toBe('2020-05-17');
  expect(pageOf('talk').count).toBe(4);
});

test('what is not known is said, with what bears on it', () => {
  const { dossier, ...rest } = contextOf({
    'articles/report.md': article({}, claim('yes', { event: 'talk' }), claim('no')),
    'disputes/length.md': dispute('Its length', [['yes'], ['no']]),
    'events/talk.md': event('A talk', '2020-05-16', {
      unknown: [
        { says: 'How long it was.', claims: ['no'], disputes: ['length'] },
        { says: 'Who was there.' },
      ],
    }),
  });
  expect(showEvent({ dossier, ...rest }, dossier.events.get('talk')).unknown).toEqual([
    {
      says: 'How long it was.',
      bearsOn: [
        { text: 'Its length', href: '/disputes/length/' },
        { text: 'It is said: no.', href: '/claims/no/' },
      ],
    },
    { says: 'Who was there.', bearsOn: [] },
  ]);
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

  test('has events of one day by time or part of the day, those without last, then by last day and id', () => {
    const day = '2020-05-16';
    const zone = 'Europe/Lisbon';
    const sorted = contextOf({
      'articles/report.md': article({}, claim('first', { event: 'a,b,c,d,e,f,g' })),
      'events/a.md': event('A', day, { time: '11:00', zone }),
      'events/b.md': event('B', day, { time: '09:00', zone }),
      'events/c.md': event('C', `${day}/2020-05-17`),
      'events/d.md': event('D', day),
      'events/e.md': event('E', day),
      'events/f.md': event('F', day, { part: 'evening' }),
      'events/g.md': event('G', day, { part: 'night' }),
    });
    const texts = listTimeline(sorted).groups[0]?.events.map(({ text }) => text);
    expect(texts).toEqual(['G', 'B', 'A', 'F', 'D', 'E', 'C']);
  });
});
