import { expect, test } from 'vitest';

import { isOpening, pairFences, readFences } from '../../../../src/dossier/markdown/fences.ts';

function pair(...lines: string[]) {
  const { unclosed, stray, cuts } = pairFences(readFences(lines.join('\n')));
  const linesOf = (fences: readonly { readonly line: number }[]) => fences.map(({ line }) => line);
  return { unclosed: linesOf(unclosed), stray: linesOf(stray), cuts: linesOf(cuts) };
}

test('fences carry their place', () => {
  expect(readFences('A\r\n  ::::claim{#a}\r\n:::\r\n')).toEqual([
    { line: 2, column: 3, start: 3, colons: 4, text: '::::claim{#a}', isOpener: true },
    { line: 3, column: 1, start: 20, colons: 3, text: ':::', isOpener: false },
  ]);
});

test.each(['```', '~~~', '````'])('fenced code between %s holds no fences', (mark) => {
  expect(readFences(`${mark}js\n:::claim\n${mark}\n`)).toEqual([]);
  expect(readFences(`${mark}\n:::claim\n`)).toEqual([]);
});

test('fenced code ends with its own mark only', () => {
  expect(readFences('````\n```\n:::a\n````\n:::b\n').map(({ text }) => text)).toEqual([':::b']);
});

test.each(['a :::claim', '> :::claim', ':claim', '::', ':: text', '10:30'])(
  '%j is no fence',
  (text) => {
    expect(readFences(text)).toEqual([]);
  },
);

test('a closing line ends the directive before', () => {
  expect(pair(':::a', 'x', ':::', ':::b', ':::')).toEqual({ unclosed: [], stray: [], cuts: [] });
});

test('a directive that is open when the next begins has no end', () => {
  expect(pair(':::a', ':::b', ':::', ':::c')).toEqual({ unclosed: [1, 4], stray: [], cuts: [2] });
});

test('one that has no end holds none of those after it, however many colons it has', () => {
  expect(pair('::::a', ':::', ':::b', ':::', ':::c', ':::')).toEqual({
    unclosed: [1],
    stray: [],
    cuts: [3],
  });
});

test('a closing line without a directive is stray', () => {
  expect(pair(':::', ':::a', ':::', '::::')).toEqual({ unclosed: [], stray: [1, 4], cuts: [] });
});

test('more colons hold fewer', () => {
  expect(pair('::::a', ':::b', ':::', '::::')).toEqual({ unclosed: [], stray: [], cuts: [] });
  expect(pair('::::a', ':::b', '::::')).toEqual({ unclosed: [2], stray: [], cuts: [] });
  expect(pair('::::a', ':::')).toEqual({ unclosed: [1], stray: [], cuts: [] });
});

test('two colons need no end, but may have one', () => {
  expect(pair('::a', ':::b', ':::')).toEqual({ unclosed: [], stray: [], cuts: [] });
  expect(pair('::a', ':::')).toEqual({ unclosed: [], stray: [], cuts: [] });
});

test.each([
  ':::claim',
  ':::claim{}',
  '::::claim{#a by=b}',
  ':::claim{ #a  by="b c" via=\'d\' alone .loud on=~2025-01/2026 }',
])('%j opens a directive', (text) => {
  expect(isOpening(text)).toBe(true);
});

test.each([
  '::claim{#a}',
  '::: claim{#a}',
  ':::claim {#a}',
  ':::claim{#a',
  ':::claim{#a} text',
  ':::claim[label]{#a}',
  ':::claim{by=a=b}',
  ':::claim{by=}',
  ':::claim{by="a}',
  ':::claim{by="a"to=b}',
  ':::claim{#a,b}',
  ':::{#a}',
])('%j does not', (text) => {
  expect(isOpening(text)).toBe(false);
});
