import { Renderer } from '@takumi-rs/core';
import { imageSize } from 'image-size';
import { beforeAll, describe, expect, test } from 'vitest';

import { readFonts } from '../../../src/cards/fonts.ts';
import { family, framed, layOut } from '../../../src/cards/layout.ts';
import { createCardRenderer, type CardRenderer } from '../../../src/cards/renderer.ts';
import { cardOfText } from './card-of-text.ts';

let renderer: CardRenderer;
let measurer: Renderer;
beforeAll(async () => {
  renderer = await createCardRenderer();
  measurer = new Renderer();
  for (const data of readFonts()) await measurer.registerFont({ name: family, data });
});

const words = 'Слово за словом, said by many, and borne out by none of them. ';
const long = words.repeat(5).slice(0, 300);

test('a card is a PNG of 1200 by 630 pixels and less than 100 kB', async () => {
  const picture = await renderer.draw(cardOfText(long, { detail: long }));
  expect(imageSize(picture)).toMatchObject({ type: 'png', width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(100_000);
});

/** How high the text of each layout is beside its frame, from the largest letters to the smallest. */
async function fits(text: string, detail?: string): Promise<boolean[]> {
  const fitting: boolean[] = [];
  for (const layout of layOut(cardOfText(text, { detail }))) {
    const [frame, content] = framed(await measurer.measure(layout, { width: 1200, height: 630 }));
    fitting.push(content.height <= frame.height);
  }
  return fitting;
}

test('short text stands in the largest letters, longer text in smaller ones, and the smallest always fit', async () => {
  expect(await fits('Short.')).not.toContain(false);
  const longer = await fits(words.repeat(3));
  expect(longer[0]).toBe(false);
  expect(longer.at(-2)).toBe(true);
  for (const text of [long, words.repeat(50), 'x'.repeat(2_000), 'ж'.repeat(2_000)]) {
    const fitting = await fits(text, text);
    expect(fitting[0]).toBe(false);
    expect(fitting.at(-1)).toBe(true);
  }
});

describe('what a card shows makes a difference', () => {
  const plain = cardOfText('A sentence.');
  test.each([
    ['Cyrillic', { text: 'Речення.' }, { text: 'Реченнї.' }],
    ['the standing', {}, { standing: { id: 'contradicted', word: 'Corroborated' } as const }],
    ['the speaker', {}, { said: 'Bob' }],
    ['the publishers', {}, { tally: '3 publishers' }],
    ['the address', {}, { address: 'flood.example/claims/y' }],
    ['the figure', {}, { figure: '16' }],
    ['the kind', {}, { kind: 'Denial' }],
  ])('%s', async (_, one, other) => {
    const [a, b] = [
      { ...plain, ...one },
      { ...plain, ...other },
    ];
    expect((await renderer.draw(a)).equals(await renderer.draw(b))).toBe(false);
    expect(renderer.fingerprint(a)).not.toBe(renderer.fingerprint(b));
  });

  test('and nothing else does', async () => {
    expect((await renderer.draw(plain)).equals(await renderer.draw({ ...plain }))).toBe(true);
    expect(renderer.fingerprint(plain)).toBe(renderer.fingerprint({ ...plain, path: '/x.png' }));
  });
});

test.each([
  ['nothing', ''],
  ['white space', ' \t\n\u00a0\u2003'],
  ['characters without shape', '\u0000\u0007\u001b\ufeff\u200b\u2028'],
  ['half a character', '\ud800 and \udc00'],
  ['right to left', 'مرحبا بالعالم שלום עולם'],
  ['letters turned round', '\u202ereversed\u202c \u2066isolated\u2069'],
  ['emoji', '🙂 👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇦 1️⃣'],
  ['marks upon marks', 'Z̸̡̢̛̗̘̙̜̝̞̟̠̀́̂̃̄̅̆̇̈̉̊̋̌̍̎̏̐̑̒̓a̴̡̢̧̨̛̖̗̘̙̜̝̞̟̠l̷̢̛̹̺̻̼g̶̡̢̛o̵'],
  ['markup', '</script><script>alert(1)</script> <b style="font-size:9em">&amp;'],
  ['styles', '};*{display:none} url(javascript:alert(1)) ${7*7} {{7*7}} %s%n'],
  ['Chinese, Japanese, Korean', '田中さんにあげて下さい 社會科學院語學研究所 찦차를 타고'],
  ['letters of mathematics', '𝐓𝐡𝐞 𝕼𝖚𝖎𝖈𝖐 Ω≈ç√∫˜µ≤≥÷'],
  ['one word without end', 'a'.repeat(5_000)],
])('%s does no harm to a card', async (_, text) => {
  const picture = await renderer.draw(
    cardOfText(text, {
      detail: text,
      said: text,
      tally: text,
      kind: text.slice(0, 40),
      address: text,
    }),
  );
  expect(imageSize(picture)).toMatchObject({ width: 1200, height: 630 });
  expect(picture.length).toBeLessThan(100_000);
});

test('a card takes at most 60 ms of processor time once warm', async () => {
  const cards = Array.from({ length: 20 }, (_, index) => cardOfText(`${index} ${long}`));
  const before = process.cpuUsage();
  for (const card of cards) await renderer.draw(card);
  const { system, user } = process.cpuUsage(before);
  expect((system + user) / 1_000 / cards.length).toBeLessThan(60);
});
