import { expect, test } from 'vitest';

import { spanSchema } from '../../../src/dossier/schemas/span.ts';
import { byName, byOrder, bySpan, makeShelf } from '../../../src/dossier/shelf.ts';

function idsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): string[] {
  const forwards = makeShelf(items, compare).all.map(({ id }) => id);
  expect(makeShelf(items.toReversed(), compare).all.map(({ id }) => id)).toEqual(forwards);
  return forwards;
}

test('what begins first comes first, then what ends first, then by id', () => {
  const spans = { e: '2025', d: '2025-02', b: '2025-01', c: '2025-01', a: '2025-01-01/2025-01-02' };
  const items = Object.entries(spans).map(([id, on]) => ({ id, on: spanSchema.parse(on) }));
  expect(idsOf(items, bySpan)).toEqual(['a', 'b', 'c', 'e', 'd']);
});

test('names follow the alphabet, upper and lower case alike, then the id', () => {
  const names = { b: 'Émile', a: 'Émile', c: 'emma', d: 'Zoë', e: 'Ελένη', f: 'Яна', g: 'Adam' };
  const items = Object.entries(names).map(([id, name]) => ({ id, name }));
  expect(idsOf(items, byName)).toEqual(['g', 'a', 'b', 'c', 'd', 'e', 'f']);
});

test('the editor’s order comes first, then the id', () => {
  const items = [
    { id: 'c', order: 1 },
    { id: 'a', order: 10 },
    { id: 'b', order: 2 },
    { id: 'd', order: 2 },
  ];
  expect(idsOf(items, byOrder)).toEqual(['c', 'b', 'd', 'a']);
});

test('a record is found by its id', () => {
  const item = { id: 'a', order: 1 };
  expect(makeShelf([item], byOrder).get('a')).toBe(item);
});

test('an id that is not there is an error', () => {
  expect(() => makeShelf<{ id: string; order: number }>([], byOrder).get('a')).toThrow(
    'Unexpected id `a`, expected that of a record',
  );
});
