import { expect, test } from 'vitest';

import { sortEventClaims } from '../../../src/views/event-claims.ts';
import { article, claim, contextOf, dispute, event, issue, place, publisher } from './affair.ts';

const raid = { event: 'raid' };

function sort(claims: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const context = contextOf({
    'articles/report.md': article({}, ...claims),
    'events/raid.md': event('A raid', '2020-05-16'),
    ...files,
  });
  return sortEventClaims(context, context.dossier.events.get('raid'));
}

const idsOf = (rows: readonly { readonly id: string }[] = []) => rows.map(({ id }) => id);

test('what is disputed, what is contradicted and what is on record stand apart', () => {
  const sorted = sort(
    [
      claim('plain', raid),
      claim('yes', raid),
      claim('no'),
      claim('this', raid),
      claim('that', { ...raid, contradicts: 'this' }),
    ],
    { 'disputes/d.md': dispute('Yes or no', [['yes'], ['no']]) },
  );
  expect(sorted.onRecord.map(({ rows, title }) => [title, idsOf(rows)])).toEqual([
    [undefined, ['plain']],
  ]);
  expect(idsOf(sorted.contradicted)).toEqual(['that', 'this']);
  expect(sorted.disputes).toEqual([
    {
      link: { text: 'Yes or no', href: '/disputes/d/' },
      question: 'Yes or no?',
      versions: [
        { says: 'Version 1', held: [{ text: 'Ann (The Wire)', href: '/claims/yes/' }] },
        { says: 'Version 2', held: [{ text: 'Ann (The Wire)', href: '/claims/no/' }] },
      ],
    },
  ]);
});

test('a statement stands once, with the other sources that carry it', () => {
  const sorted = sort([claim('first', raid)], {
    'articles/copy.md': article(
      { publisher: 'post' },
      claim('again', { ...raid, repeats: 'first' }),
    ),
    'publishers/post.md': publisher('The Post'),
  });
  expect(sorted.onRecord[0]?.rows).toMatchObject([
    { id: 'first', also: [{ text: 'The Post', href: '/claims/again/' }] },
  ]);
});

test('what repeats one side of a dispute stands on that side', () => {
  const sorted = sort([claim('yes'), claim('no'), claim('aye', { ...raid, repeats: 'yes' })], {
    'disputes/d.md': dispute('Yes or no', [['yes'], ['no']]),
  });
  expect(sorted.onRecord).toEqual([]);
  expect(sorted.disputes[0]?.versions[0]?.held).toEqual([
    { text: 'Ann (The Wire)', href: '/claims/yes/' },
    { text: 'Ann (The Wire) 2', href: '/claims/aye/' },
  ]);
});

test('a long list is divided: one place, else the first issue; districts count as their town', () => {
  const at = (id: string, where: string) => claim(id, { ...raid, at: where });
  const sorted = sort(
    [
      ...['a', 'b', 'c', 'd'].map((id) => claim(id, raid)),
      claim('e', { ...raid, about: 'air,water' }),
      at('f', 'town'),
      at('g', 'quarter'),
      at('h', 'shire,town'),
      at('i', 'shire'),
      at('j', 'land'),
      at('k', 'shire,port'),
    ],
    {
      'issues/air.md': issue('Air', { order: 2 }),
      'places/land.md': place('Land', { kind: 'country' }),
      'places/shire.md': place('Shire', { kind: 'region', within: 'land' }),
      'places/town.md': place('Town', { within: 'shire' }),
      'places/quarter.md': place('Quarter', { kind: 'district', within: 'town' }),
      'places/port.md': place('Port', { within: 'land' }),
    },
  );
  expect(sorted.onRecord.map(({ rows, title }) => [title, idsOf(rows)])).toEqual([
    ['Water', ['a', 'b', 'c', 'd', 'j', 'k']],
    ['Air', ['e']],
    ['Shire', ['i']],
    ['Town', ['f', 'g', 'h']],
  ]);
});

test('figures that were revised stand in a chain, the first word first', () => {
  const sorted = sort([
    claim('one'),
    claim('two', { ...raid, supersedes: 'one' }),
    claim('three', { ...raid, supersedes: 'two' }),
    claim('other', raid),
  ]);
  expect(sorted.revisions.map(idsOf)).toEqual([['one', 'two', 'three']]);
});

test('an event of which nothing is said but what is contradicted has nothing on record', () => {
  const sorted = sort([claim('x', raid), claim('y', { contradicts: 'x' })]);
  expect([sorted.onRecord, sorted.disputes, sorted.revisions]).toEqual([[], [], []]);
  expect(idsOf(sorted.contradicted)).toEqual(['x']);
});
