import { expect, test } from 'vitest';

import { addPermalinks, checkPermalinks, listUnlisted } from '../../src/permalinks.ts';
import { actor, article, claim, contextOf } from './views/affair.ts';

const { dossier } = contextOf();
const listed = addPermalinks(dossier);

test('a new site lists every page, feed and table, each record with its id', () => {
  expect(listed.text).toMatch(/^# Every address/);
  expect(listed.added).toEqual(listUnlisted(dossier));
  for (const path of ['/', '/actors/ann/rss.xml', '/data/claims.csv', '/events.ics', '/rss.xml'])
    expect(listed.added).toContain(path);
  expect(listed.text).toContain('\n/claims/first/ tag:flood.example,2020:claims/first\n');
});

test('a site that lists all lacks nothing and adds nothing', () => {
  const whole = contextOf({ 'permalinks.txt': listed.text }).dossier;
  expect(checkPermalinks(whole)).toEqual([]);
  expect(addPermalinks(whole)).toEqual({ text: listed.text, added: [] });
});

test('a claim that changes its name without a redirect is missed, page and feed alike', () => {
  const renamed = contextOf({
    'permalinks.txt': listed.text,
    'articles/report.md': article({}, claim('renamed')),
  }).dossier;
  expect(checkPermalinks(renamed).map(({ message, rule }) => [rule, message])).toEqual([
    [
      'permalink-gone',
      'Unexpected address `/claims/first/` at which nothing is any more, expected it, or a line for it in content/redirects.yaml',
    ],
  ]);
});

test('with one, it is not, and the new address takes over the id', () => {
  const moved = contextOf({
    'permalinks.txt': listed.text,
    'redirects.yaml': '/claims/first/: /claims/renamed/\n/actors/ann/: /actors/anna/\n',
    'actors/ann.md': actor('Nobody', { kind: 'group' }),
    'articles/report.md': article({}, claim('renamed', { by: 'anna', to: 'ann' })),
    'actors/anna.md': actor('Anna'),
  }).dossier;
  expect(checkPermalinks(moved).map(({ rule }) => rule)).toEqual(['redirect-from-page']);
  expect(addPermalinks(moved).text).toContain(
    '\n/claims/renamed/ tag:flood.example,2020:claims/first\n',
  );
});
