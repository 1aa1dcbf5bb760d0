import { expect, test } from 'vitest';

import { forFeeds } from '../../../src/views/context.ts';
import { nameOfShown } from '../../../src/views/html.ts';
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

test('for a page the same HTML is made when it is wanted', () => {
  const { introduction } = issues.get('water');
  expect(String(context.show(introduction))).toBe(context.render(introduction));
  expect(context.show(issues.get('fish').introduction)).toBe('');
});

test('the name of prose changes with the name of a record that it leaves to name itself', () => {
  const nameWith = (name: string): string => {
    const other = contextOf({
      'actors/ann.md': `---\nname: ${name}\nkind: person\nrole: envoy\nside: north\n---\n`,
      'issues/fish.md': issue('Fish', {}, 'Said by [](actor:ann).'),
      'issues/water.md': issue('Water', {}, 'Said by [her](actor:ann).'),
    });
    const { fish, water } = Object.fromEntries(
      other.dossier.issues.all.map((one) => [one.id, other.show(one.introduction)]),
    );
    return [nameOfShown(fish), nameOfShown(water)].join('\n');
  };
  const [fish, water] = nameWith('Ann').split('\n');
  const [otherFish, otherWater] = nameWith('Anna').split('\n');
  expect(fish).not.toBe(otherFish);
  expect(water).toBe(otherWater);
});
