import { expect, test } from 'vitest';

import { showMaps } from '../../../src/views/map.ts';
import { article, claim, contextOf, map, place } from './affair.ts';

const at = (latitude: number, longitude: number, region: string) => ({
  ...{ latitude, longitude },
  shape: { map: 'land', region },
});
const context = contextOf({
  'maps/land.md': map('the land'),
  'places/land.md': place('Land', { kind: 'country' }),
  'places/town.md': place('Town', { within: 'land', ...at(50.45, 30.523, 'kyiv-city') }),
  'places/quarter.md': place('Quarter', { within: 'town', ...at(50.457, 30.36, 'kyiv-city') }),
  'places/shire.md': place('Shire', {
    kind: 'region',
    within: 'land',
    shape: { map: 'land', region: 'lviv' },
  }),
  'articles/report.md': article({}, claim('first', { at: 'land,town,quarter,shire' })),
});
const { places } = context.dossier;
const show = (...ids: string[]) =>
  showMaps(
    context,
    ids.map((id) => places.get(id)),
    'Where',
  );

test('no map without a place that stands on one', () => {
  expect(show('land')).toEqual([]);
  expect(show()).toEqual([]);
});

test('shows cities as points and regions by their outline, and names both in words', () => {
  const [view] = show('town', 'shire', 'town');
  expect(view).toMatchObject({
    title: 'Where: the land',
    description: 'A map of the land, with Town and Shire.',
    base: '/maps/land.svg',
    fills: [{ region: 'lviv', label: 'Shire' }],
    legend: [
      { mark: 'point', places: [{ text: 'Town', href: '/places/town/', contains: [] }] },
      { mark: 'marked', places: [{ text: 'Shire', href: '/places/shire/' }] },
    ],
  });
  expect(view?.points).toHaveLength(1);
});

test('draws a place within a place that is drawn once, and names it in the legend', () => {
  const [view] = show('quarter', 'town');
  expect(view?.points).toHaveLength(1);
  expect(view?.legend[0]?.places).toMatchObject([
    { text: 'Town', contains: [{ text: 'Quarter' }] },
  ]);
});

test('draws a place within another that is not shown by itself', () => {
  expect(show('quarter')[0]?.legend[0]?.places).toMatchObject([{ text: 'Quarter', contains: [] }]);
});
