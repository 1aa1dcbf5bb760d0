import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readDossier } from '../../../src/dossier/index.ts';
import { formatProblems } from '../../../src/dossier/report.ts';
import { articleWith, fixtures, listFiles, makeContent, useFolder } from './folders.ts';
import { seededRandom } from './random.ts';

const folder = useFolder();
const affair = path.join(fixtures, 'other-affair/content');
const names = listFiles(affair);
const texts = names.map((file) => readFileSync(path.join(affair, file), 'utf8'));

/** What hurts: marks of YAML, Markdown, directives, and text that programs stumble over. */
const splinters = [
  ...['---\n', ':::', '::::claim{', '}', '{#', '[', ']', '](', '> ', '```\n', '<b>', '\0', '\r'],
  ...['*a', '&a ', '!x ', ': ', '"', "'", '\t', '- ', '?', '%', '😀', '\u2028', '\uFEFF', '\uD800'],
  ...[
    '__proto__: 1\n',
    'constructor=1 ',
    '2025-02-30',
    '~',
    '/',
    '9'.repeat(400),
    ':::claim{#x}\n',
  ],
];

/** A text with some of its characters cut out, doubled, moved, or with splinters put in. */
function mutate(text: string, random: () => number): string {
  const at = (length: number): number => Math.floor(random() * length);
  let changed = text;
  for (let left = 1 + at(6); left > 0; left -= 1) {
    const start = at(changed.length + 1);
    const end = start + at(random() < 0.2 ? changed.length : 20);
    const piece = changed.slice(start, end);
    const splinter = splinters[at(splinters.length)] ?? '';
    const put =
      [splinter, splinter, piece + piece, '', changed.slice(0, start) + piece][at(5)] ?? '';
    changed = changed.slice(0, start) + put + changed.slice(random() < 0.5 ? start : end);
  }
  return changed;
}

test.each([1, 2, 3, 4])('garbage of seed %i gives a dossier or problems', (seed) => {
  const random = seededRandom(seed);
  let problemCount = 0;
  for (let round = 0; round < 25; round += 1) {
    const overlay = Object.fromEntries(
      names.map((file, index) => {
        const text = texts[index] ?? '';
        return [file, random() < 0.4 ? mutate(text, random) : text];
      }),
    );
    const root = makeContent(path.join(folder, `${seed}-${round}`), overlay);
    const { dossier, problems } = readDossier(root);
    expect(dossier === undefined).toBe(problems.length > 0);
    for (const { file, line, column, message } of problems) {
      expect(file).toMatch(/^content/);
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(message).toMatch(/^Unexpected .+, expected /s);
      expect(message).not.toMatch(/\n|undefined|\[object/);
    }
    expect(formatProblems(problems)).toBe(formatProblems(problems.toReversed()));
    problemCount += problems.length;
  }
  expect(problemCount).toBeGreaterThan(100);
});

test.each([
  ['lists in YAML', `---\nname: ${'['.repeat(50_000)}\n---\n`],
  ['closed lists in YAML', `---\nname: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n---\n`],
  ['mappings in YAML', `---\nname: ${'{a: '.repeat(20_000)}\n---\n`],
  ['quotations', articleWith('> '.repeat(20_000))],
  ['list entries', articleWith('- '.repeat(20_000))],
  ['emphasis', articleWith('*a **a '.repeat(20_000))],
  ['brackets', articleWith('['.repeat(50_000))],
  ['directives', articleWith(':::claim{#a}\n'.repeat(5_000))],
  [
    'longer and longer directives',
    articleWith(
      Array.from({ length: 200 }, (_, index) => `${':'.repeat(203 - index)}claim{#a}`).join('\n'),
    ),
  ],
  ['attributes', articleWith(`:::claim{${'a '.repeat(100_000)}`)],
  ['closing lines', articleWith(':::\n\n'.repeat(20_000))],
])('a great many %s do no harm', (_name, text) => {
  const root = makeContent(path.join(folder, 'deep'), { 'articles/second.md': text });
  const { dossier, problems } = readDossier(root);
  expect(dossier === undefined).toBe(problems.length > 0);
});
