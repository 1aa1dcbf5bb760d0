import { expect, test } from 'vitest';

import { feedIdOf, listRecordIds } from '../../../src/views/feed-id.ts';
import { actor, article, claim, contextOf } from './affair.ts';

const ann = { collection: 'actors', id: 'ann' } as const;
const permalinks =
  '/actors/ann/ tag:flood.example,2020:actors/ann\n/actors/old/ tag:old.example,1999:x/1\n';

test('a record that is new has an id of its own, whatever the host and the base path', () => {
  const id = 'tag:flood.example,2020:actors/ann';
  expect(feedIdOf(contextOf(), ann)).toBe(id);
  expect(feedIdOf(contextOf({}, 'https://other.example', '/base/'), ann)).toBe(id);
});

test('an id that was published stays, whoever the tag authority is by now', () => {
  const context = contextOf({
    'permalinks.txt': '/actors/ann/ tag:before.example,2019:people/a\n',
  });
  expect(feedIdOf(context, ann)).toBe('tag:before.example,2019:people/a');
});

test('a record that moves keeps the id of its first address, by as many steps as it takes', () => {
  const context = contextOf({
    'actors/bob.md': actor('Bob'),
    'articles/report.md': article({}, claim('first', { to: 'bob' })),
    'permalinks.txt': permalinks,
    'redirects.yaml': '/actors/old/: /actors/between/\n/actors/between/: /actors/bob/\n',
  });
  expect(feedIdOf(context, { collection: 'actors', id: 'bob' })).toBe('tag:old.example,1999:x/1');
});

test('a record into which another goes keeps its own id', () => {
  const context = contextOf({
    'permalinks.txt': permalinks,
    'redirects.yaml': '/actors/old/: /actors/ann/\n',
  });
  expect(feedIdOf(context, ann)).toBe('tag:flood.example,2020:actors/ann');
});

test('every record has an id, and no two the same', () => {
  const ids = listRecordIds(contextOf());
  expect([...ids.keys()]).toEqual([
    '/actors/ann/',
    '/sources/report/',
    '/claims/first/',
    '/issues/water/',
  ]);
  expect(new Set(ids.values()).size).toBe(ids.size);
});
