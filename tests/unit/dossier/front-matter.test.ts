import { expect, test } from 'vitest';

import { splitFrontMatter } from '../../../src/dossier/front-matter.ts';

test.each(['\n', '\r\n', '\r'])('front matter ends with a second line, ended by %j', (end) => {
  const text = ['---', 'a: 1', '---  ', 'Body', '---'].join(end);
  const { yaml, body, problems } = splitFrontMatter('a.md', text);
  expect(yaml).toEqual({ text: `a: 1${end}`, offset: 3 + end.length });
  expect(body).toBe(['   ', '    ', '     ', 'Body', '---'].join(end));
  expect(problems).toEqual([]);
});

test('front matter may be empty', () => {
  expect(splitFrontMatter('a.md', '---\n---\nBody').yaml).toEqual({ text: '', offset: 4 });
});

test.each([
  ['Body', 'text at the top'],
  ['\n---\na: 1\n---\n', 'text at the top'],
  ['----\na: 1\n---\n', 'text at the top'],
  ['--- a: 1\n---\n', 'text at the top'],
  ['---\na: 1\n', 'front matter without an end'],
  ['---\na: 1\n----\n', 'front matter without an end'],
  ['---\na: 1\n ---\n', 'front matter without an end'],
  ['---', 'front matter without an end'],
])('%j has no front matter, and is all body', (text, found) => {
  const { yaml, body, problems } = splitFrontMatter('a.md', text);
  expect(yaml).toBeUndefined();
  expect(body).toBe(text);
  expect(problems).toMatchObject([{ line: 1, column: 1, rule: 'missing-front-matter' }]);
  expect(problems[0]?.message).toMatch(new RegExp(`^Unexpected ${found}, expected `));
});
