import { expect, test } from 'vitest';

import { deepFreeze } from '../../../src/dossier/freeze.ts';

test('everything is frozen, circles included', () => {
  const value = { list: [{ deep: { deeper: 1 } }], self: undefined as unknown, none: null };
  value.self = value;
  expect(deepFreeze(value)).toBe(value);
  expect(Object.isFrozen(value)).toBe(true);
  expect(Object.isFrozen(value.list)).toBe(true);
  expect(Object.isFrozen(value.list[0]?.deep)).toBe(true);
  expect(() => value.list.push({ deep: { deeper: 2 } })).toThrow(TypeError);
});

test('a chain of any length is frozen', () => {
  interface Link {
    readonly next: Link | undefined;
  }
  let chain: Link = { next: undefined };
  for (let length = 0; length < 100_000; length += 1) chain = { next: chain };
  expect(Object.isFrozen(deepFreeze(chain).next?.next)).toBe(true);
});

test('a value that is no object is given back', () => {
  expect(deepFreeze('text')).toBe('text');
});
