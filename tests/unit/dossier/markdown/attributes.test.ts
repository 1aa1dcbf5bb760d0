import { expect, test } from 'vitest';

import { readAttributes } from '../../../../src/dossier/markdown/attributes.ts';

const before = 'Text\n\n';
const line = ':::claim{#first by=isw about=a,b supports="c, d" para=\'2\' alone .loud by=other}';
const source = `${before}${line}\nA sentence with x=y.\n:::`;
const { data, offsetOf, repeated } = readAttributes(source, before.length);

/** Where a piece of the line begins in the whole text. */
function offsetOfText(text: string): number {
  return before.length + line.indexOf(text);
}

test('names and values are read, lists of them split', () => {
  expect(data).toEqual({
    id: 'first',
    by: 'isw',
    about: ['a', 'b'],
    supports: ['c', 'd'],
    para: ['2'],
    alone: '',
    class: '',
  });
});

test.each([
  [['id'], 'key', '#first'],
  [['id'], 'value', 'first'],
  [['by'], 'key', 'by='],
  [['by'], 'value', 'isw'],
  [['about'], 'key', 'about='],
  [['about', 0], 'value', 'a,b'],
  [['about', 1], 'value', 'b supports'],
  [['supports', 1], 'value', 'd"'],
  [['para', 0], 'value', "2'"],
  [['alone'], 'key', 'alone'],
  [['class'], 'key', '.loud'],
  [['about', 7], 'value', 'about='],
  [['missing'], 'value', ':::claim'],
  [[], 'value', ':::claim'],
] as const)('%j has its %s at %s', (path, part, text) => {
  expect(offsetOf(path, part)).toBe(offsetOfText(text));
});

test('of a name given twice the first counts, and the second is named', () => {
  expect(data['by']).toBe('isw');
  expect(repeated).toEqual([{ name: 'by', offset: offsetOfText('by=other') }]);
});

test('a directive without braces has no attributes', () => {
  const bare = readAttributes(':::claim\n{#no}\n', 0);
  expect(bare.data).toEqual({});
  expect(bare.offsetOf(['id'])).toBe(0);
});

test('a name that means something to programs is a name like any other', () => {
  const own = readAttributes(':::claim{constructor=1 __proto__=2}', 0);
  expect(Object.keys(own.data)).toEqual(['constructor', '__proto__']);
});
