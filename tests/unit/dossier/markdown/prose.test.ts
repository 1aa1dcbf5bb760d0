import { expect, test } from 'vitest';

import { parseMarkdown } from '../../../../src/dossier/markdown/parse.ts';
import {
  checkProse,
  countWords,
  findReferences,
  referenceOf,
} from '../../../../src/dossier/markdown/prose.ts';
import { referenceSchemes } from '../../../../src/dossier/schemas/reference.ts';

function rulesOf(markdown: string): string[] {
  return checkProse('a.md', parseMarkdown(markdown)).map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );
}

test.each([
  ['', 0],
  ['one', 1],
  ['one two  three\nfour', 4],
  ['state-of-the-art', 1],
  ["Russia’s and Russia's", 3],
  ['1,200 of 3.5 – that is all', 6],
  ['“Quoted,” she said: yes!', 4],
  ['— … !', 0],
  ['Мир і правда', 3],
  ['11:26', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  [25, []],
  [26, ['1:1 long-quotation']],
])('of a quotation of %i words the rules say %j', (count, problems) => {
  expect(rulesOf(`> ${Array.from({ length: count }, () => 'word').join(' ')}`)).toEqual(problems);
});

test.each(Object.entries(referenceSchemes))('%s: refers to %s', (scheme, collection) => {
  expect(referenceOf(`${scheme}:an-id`)).toEqual({ collection, id: 'an-id' });
});

test.each(['claim:', 'claim://x', 'Claim:a', 'claims:a', 'https://x.example', 'toString:a', 'a'])(
  '%j refers to nothing',
  (url) => {
    expect(referenceOf(url)).toBeUndefined();
  },
);

test('references are found in order, wherever they stand', () => {
  const text = 'A [b](claim:b).\n\n- *[c](actor:c)* and https://x.example\n\n> [d](place:d)\n';
  expect(findReferences(parseMarkdown(text))).toEqual([
    { target: { collection: 'claims', id: 'b' }, line: 1, column: 3 },
    { target: { collection: 'actors', id: 'c' }, line: 3, column: 4 },
    { target: { collection: 'places', id: 'd' }, line: 5, column: 3 },
  ]);
});

test.each([
  'https://x.example',
  'http://x.example/a?b=c#d',
  'mailto:a@x.example',
  'HTTPS://X.example',
])('a link to %s is safe', (url) => {
  expect(rulesOf(`[a](${url})`)).toEqual([]);
});

test.each([
  ...['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'vbscript:x', 'file:///x', '/a/'],
  ...['../a.md', '#a', '//x.example', 'https:/x', 'https://', '<>', 'card:x', '\\javascript:x'],
])('a link to %s is not', (url) => {
  expect(rulesOf(`[a](${url})`)).toEqual(['1:1 unsafe-link']);
});

test('an address in angle brackets is a link like any other', () => {
  expect(rulesOf('<javascript:alert(1)>')).toEqual(['1:1 unsafe-link']);
});

test('an HTML element is reported once, where it opens', () => {
  expect(rulesOf('A <b>word</b> and <i>more</b>.')).toEqual(['1:3 raw-html', '1:19 raw-html']);
  expect(rulesOf('A word</b>.')).toEqual(['1:7 raw-html']);
});

test('HTML in code is code', () => {
  expect(rulesOf('`<b>`\n\n```\n<b>\n```\n')).toEqual([]);
});
