import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { writeDeck, type Keeps } from '../../../src/cards/deck.ts';
import { cardOfText } from './card-of-text.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'deck-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const out = path.join(folder, 'out');
const cache = path.join(folder, 'cache');
const none: Keeps = () => false;
const deck = ['one', 'two', 'three'].map((id) => cardOfText(`Card ${id}`, { id }));

test('each card is drawn once, and again only when its words change', async () => {
  expect(await writeDeck(deck, out, none, cache)).toEqual({ drawn: 3, kept: 0 });
  expect(readdirSync(path.join(out, 'cards/claims')).toSorted()).toEqual([
    'one.png',
    'three.png',
    'two.png',
  ]);
  const first = readFileSync(path.join(out, 'cards/claims/one.png'));

  rmSync(out, { recursive: true });
  expect(await writeDeck(deck, out, none, cache)).toEqual({ drawn: 0, kept: 3 });
  expect(readFileSync(path.join(out, 'cards/claims/one.png')).equals(first)).toBe(true);

  const changed = deck.map((card, index) => (index === 0 ? { ...card, tally: 'More' } : card));
  expect(await writeDeck(changed, out, none, cache)).toEqual({ drawn: 1, kept: 2 });
  expect(readFileSync(path.join(out, 'cards/claims/one.png')).equals(first)).toBe(false);
});

test('a picture does not depend on where it stands', async () => {
  const moved = deck.map((card) => ({ ...card, path: card.path.replace('claims', 'elsewhere') }));
  expect(await writeDeck(moved, out, none, cache)).toEqual({ drawn: 0, kept: 3 });
});

test('a picture that stands where it belongs is left there', async () => {
  const asked: string[] = [];
  const keeps: Keeps = (file, fingerprint) => {
    asked.push(`${file} ${fingerprint.length}`);
    return file.endsWith('one.png');
  };
  rmSync(out, { recursive: true });
  expect(await writeDeck(deck, out, keeps, cache)).toEqual({ drawn: 0, kept: 3 });
  expect(readdirSync(path.join(out, 'cards/claims')).toSorted()).toEqual(['three.png', 'two.png']);
  expect(asked).toContain('cards/claims/one.png 64');
});

test('a picture that no build has used for a week goes when another is drawn', async () => {
  const namesOf = (): string[] => readdirSync(cache).toSorted();
  const before = namesOf();
  const eightDays = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  for (const name of before) utimesSync(path.join(cache, name), eightDays, eightDays);
  await writeDeck(deck.slice(0, 1), out, none, cache);
  expect(namesOf()).toEqual(before);
  const keeps: Keeps = (file) => file.endsWith('two.png');
  const { drawn } = await writeDeck([...deck.slice(1), cardOfText('New')], out, keeps, cache);
  expect(drawn).toBe(1);
  const after = namesOf();
  expect(after).toHaveLength(deck.length + 1);
  expect(before.filter((name) => !after.includes(name))).toHaveLength(before.length - deck.length);
  expect(await writeDeck(deck, out, none, cache)).toEqual({ drawn: 0, kept: 3 });
});

test('no half picture is left in the cache', () => {
  const names = readdirSync(cache);
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}\.png$/);
});
