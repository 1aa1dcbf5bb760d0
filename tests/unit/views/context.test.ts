import { expect, test } from 'vitest';

import { forFeeds } from '../../../src/views/context.ts';
import { contextOf, issue } from './affair.ts';

const prose = 'See [Ann](actor:ann), [one](article:report), [elsewhere](https://other.example/x).';
const context = contextOf(
  { 'issues/fish.md': issue('Fish', { order: 2 }), 'issues/water.md': issue('Water', {}, prose) },
  'https://host.example',
  '/base',
);
const { issues } = context.dossier;

test('prose becomes HTML, its references links under the base path', () => {
  expect(context.render(issues.get('water').introduction)).toBe(
    '<p>See <a href="/base/actors/ann/">Ann</a>, <a href="/base/sources/report/">one</a>, <a href="https://other.example/x">elsewhere</a>.</p>',
  );
});

test('prose without words is no HTML at all', () => {
  expect(context.render(issues.get('fish').introduction)).toBe('');
});

test('the same prose renders twice alike: the frozen dossier is left as it is', () => {
  const { introduction } = issues.get('water');
  expect(context.render(introduction)).toBe(context.render(introduction));
});

test('for feeds, addresses and links in prose are absolute', () => {
  const absolute = forFeeds(context);
  expect(absolute.dossier).toBe(context.dossier);
  expect(absolute.addresses.href('/claims/')).toBe('https://host.example/base/claims/');
  expect(absolute.render(issues.get('water').introduction)).toBe(
    '<p>See <a href="https://host.example/base/actors/ann/">Ann</a>, <a href="https://host.example/base/sources/report/">one</a>, <a href="https://other.example/x">elsewhere</a>.</p>',
  );
});
