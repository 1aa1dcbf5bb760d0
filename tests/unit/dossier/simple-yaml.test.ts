import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

import { splitFrontMatter } from '../../../src/dossier/front-matter.ts';
import { readSimpleYaml } from '../../../src/dossier/simple-yaml.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function frontMatterIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(path.join(root, folder, file), 'utf8');
      return splitFrontMatter(file, text).yaml?.text ?? [];
    });
}

describe('what is read without the parser is what the parser reads', () => {
  test.each(['content', 'tests/fixtures'])('in %s', (folder) => {
    const texts = frontMatterIn(folder);
    const simple = texts.filter((text) => readSimpleYaml(text) !== undefined);
    // Half of all records at least: else it is not worth its place.
    expect(simple.length).toBeGreaterThan(texts.length / 2);
    for (const text of simple) {
      const document = parseDocument(text);
      expect(document.errors).toStrictEqual([]);
      expect(readSimpleYaml(text)).toStrictEqual(document.toJS());
    }
  });

  test.each([
    'a: The word, in [brackets] and {braces} & more * than! that | > % @ `x`',
    'a: word:word http://x.example/#y z#q',
    'a: "A: quotation # with marks, \'too\'"',
    'a: \'A: "quotation" # with marks\'',
    'a: Київ — “quoted” … №5',
    'a: 0',
    'a: 2025\nb: 2025-08\nc: 2025-08-15',
    'a: []\nb: [one]\nc: [one, two-3]',
    'a: nullable\nb: truest',
    'a: y\nb: no\nc: Off',
  ])('%j', (text) => {
    expect(readSimpleYaml(text)).toStrictEqual(parseDocument(text).toJS());
  });
});

test.each([
  '',
  'a:',
  'a: ',
  'a: null',
  'a: True',
  'null: a',
  'a: ~',
  'a: x: y',
  'a: x # y',
  'a: x:',
  'a: x\na: y',
  'a: x\n  y',
  'a: x\n\nb: y',
  '# x\na: y',
  'a: "x\\n"',
  'a: "x" y',
  "a: 'it''s'",
  'a: 1.5',
  'a: 0x10',
  'a: 010',
  'a: -1',
  'a: .inf',
  'a: [x,y]',
  'a: [true]',
  'a: [1]',
  'a: {b: c}',
  'a: |\n  x',
  'a: &b x',
  'a: *b',
  'a: !x y',
  'a: - b',
  'a : b',
  'a:\tb',
  'a: b\tc',
  'a: b\r\nc: d',
  'a: b\u0085c',
  'a: b\u2028c',
  'a: \uFEFFb',
  '- a',
  'a',
])('leaves %j to the parser', (text) => {
  expect(readSimpleYaml(text)).toBeUndefined();
});
