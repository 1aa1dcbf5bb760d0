import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { alphabets } from '../../../src/fonts/alphabets.ts';
import { ranges } from '../../../src/fonts/typeface.ts';

const letters = new Set(Object.values(alphabets).join(''));

test('the typeface can write every letter of the content', () => {
  const text = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|yaml)$/.test(file))
    .map((file) => readFileSync(path.join('content', file), 'utf8'))
    .join('');
  expect(text.length).toBeGreaterThan(100_000);
  expect([...new Set(text)].filter((letter) => /\p{L}|\p{N}/u.test(letter))).toContain('Ю');
  const missing = [...new Set(text)].filter(
    (letter) => /[\p{L}\p{N}\p{P}]/u.test(letter) && !letters.has(letter),
  );
  expect(missing).toEqual([]);
});

test.each(['latin-ext', 'cyrillic'] as const)(
  'a browser fetches the file %s for all letters that only it holds',
  (name) => {
    const own = ranges[name].map((range) => range.slice(2).split('-'));
    expect(own.length).toBeGreaterThan(0);
    const uncovered = Array.from(alphabets[name]).filter((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return !own.some(([from = '', to = from]) => {
        return point >= parseInt(from, 16) && point <= parseInt(to, 16);
      });
    });
    expect(uncovered).toEqual([]);
  },
);
