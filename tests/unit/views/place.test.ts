import { expect, test } from 'vitest';

import { showPlace, showPlaces } from '../../../src/views/place.ts';
import { article, claim, contextOf, event, place } from './affair.ts';

const context = contextOf({
  'articles/report.md': article(
    {},
    claim('later', { at: 'dam', event: 'talk,dinner', on: '2020-02' }),
    claim('b-same', { at: 'dam,river' }),
    claim('a-same', { at: 'dam' }),
    claim('inner', { at: 'bank,a-twin,b-twin' }),
  ),
  'events/dinner.md': event('Dinner', '2020-05-17', { places: ['dam'] }),
  'events/talk.md': event('A talk', '2020-05-16', { places: ['dam', 'river'] }),
  'places/bank.md': place('bank', { within: 'river', kind: 'site', country: 'Southland' }),
  'places/dam.md': place('The dam', { within: 'river', kind: 'site' }),
  'places/river.md': place('River', { kind: 'region' }),
  'places/a-twin.md': place('Twin', { within: 'river', country: 'Southland' }),
  'places/b-twin.md': place('Twin', { within: 'river', country: 'Southland' }),
});
const pageOf = (id: string) => showPlace(context, context.dossier.places.get(id));

test('the page says what the place is, and in what it lies', () => {
  const page = pageOf('dam');
  expect(page.title).toBe('The dam');
  expect(page.path).toBe('/places/dam/');
  expect(page.description).toBe(
    'What is said to have happened in The dam, with the source of each statement.',
  );
  expect([page.kind, page.country]).toEqual(['site', 'Northland']);
  expect(page.within).toEqual({ text: 'River', href: '/places/river/' });
  expect(page.contains).toEqual([]);
});

test('a place links to those that lie in it', () => {
  expect(pageOf('river').within).toBeUndefined();
  expect(
    pageOf('river')
      .contains.map(({ href }) => href)
      .toSorted(),
  ).toEqual(['/places/a-twin/', '/places/b-twin/', '/places/bank/', '/places/dam/']);
});

test('events and claims of the place stand in time, claims of one time by id', () => {
  expect(pageOf('dam').events.rows.map(({ text }) => text)).toEqual(['A talk', 'Dinner']);
  expect(pageOf('dam').said.rows.map(({ id }) => id)).toEqual(['a-same', 'b-same', 'later']);
  expect(pageOf('river').events.rows.map(({ text }) => text)).toEqual(['A talk']);
  expect(pageOf('river').said.rows.map(({ id }) => id)).toEqual(['b-same']);
});

test('a country is not named twice', () => {
  const context = contextOf({
    'articles/report.md': article({}, claim('said', { at: 'town' })),
    'places/land.md': place('Northland', { kind: 'country' }),
    'places/town.md': place('Town', { within: 'land' }),
  });
  const page = showPlace(context, context.dossier.places.get('town'));
  expect(page.within?.text).toBe('Northland');
  expect(page.country).toBeUndefined();
});

test('places are listed by country, then by name in any case, then by id, with their claims counted', () => {
  expect(
    showPlaces(context).countries.map(({ country, places }) => [
      country,
      places.map(({ count, href, kind, text }) => [text, href, kind, count]),
    ]),
  ).toEqual([
    [
      'Northland',
      [
        ['River', '/places/river/', 'region', 1],
        ['The dam', '/places/dam/', 'site', 3],
      ],
    ],
    [
      'Southland',
      [
        ['bank', '/places/bank/', 'site', 1],
        ['Twin', '/places/a-twin/', 'city', 1],
        ['Twin', '/places/b-twin/', 'city', 1],
      ],
    ],
  ]);
});
