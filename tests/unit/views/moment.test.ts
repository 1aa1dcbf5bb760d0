import { describe, expect, test } from 'vitest';

import { explainDate, formatMoment } from '../../../src/views/moment.ts';
import { article, claim, contextOf, event } from './affair.ts';

function eventOn(on: string, more: Readonly<Record<string, string>> = {}) {
  const { dossier } = contextOf({
    'articles/report.md': article({}, claim('first', { event: 'talk' })),
    'events/talk.md': event('A talk', on, more),
  });
  return dossier.events.get('talk');
}

describe('the time of day', () => {
  const day = '2020-05-16';

  test.each([
    [{ time: '09:05', zone: 'America/New_York' }, '09:05 local time (America/New York, UTC−4)'],
    [{ time: '23:59', zone: 'Asia/Kolkata' }, '23:59 local time (Asia/Kolkata, UTC+5:30)'],
    [
      { time: '02:00', clock: 'about', zone: 'Europe/Moscow' },
      'about 02:00 local time (Europe/Moscow, UTC+3)',
    ],
    [
      { time: '15:17', clock: 'by', zone: 'Atlantic/Reykjavik' },
      'by 15:17 local time (Atlantic/Reykjavik, UTC+0)',
    ],
    [
      { time: '17:00', clock: 'from', zone: 'Europe/Kyiv' },
      'from 17:00 local time (Europe/Kyiv, UTC+3)',
    ],
    [{ part: 'night', zone: 'Europe/Kyiv' }, 'in the night, local time (Europe/Kyiv, UTC+3)'],
    [{ part: 'evening' }, 'in the evening, local time'],
  ])('%o is said in words', (more, words) => {
    expect(formatMoment(eventOn(day, more))).toBe(`16\u00a0May 2020, ${words}`);
  });

  test('takes the zone as it was on that day', () => {
    const zone = 'America/New_York';
    expect(formatMoment(eventOn('2020-01-16', { time: '09:05', zone }))).toContain('UTC−5');
  });

  test('is left out where it is not known, its zone too', () => {
    expect(formatMoment(eventOn(day))).toBe('16\u00a0May 2020');
    expect(formatMoment(eventOn(day, { zone: 'Europe/Kyiv' }))).toBe('16\u00a0May 2020');
  });
});

test.each([
  ['2020-05-16', undefined],
  ['~2020-05-16', 'The sources do not settle the day.'],
  ['2020-05', 'The day is not recorded.'],
  ['2020', 'Only the year is recorded.'],
  ['2020-05-16/2020-05-18', 'It covers these days, the first and the last included.'],
])('what %s leaves open is said in words', (on, words) => {
  expect(explainDate(eventOn(on).on)).toBe(words);
});
