import { globSync, readFileSync } from 'node:fs';

import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';

import { splitFrontMatter } from '../../../../src/dossier/front-matter.ts';
import { parseMarkdown } from '../../../../src/dossier/markdown/parse.ts';

/** The two read these apart: opening lines that are not well written, and directives that are not closed. */
const knownDifferences = [
  'tests/fixtures/bad-content/directive-unclosed/content/articles/second.md',
  'tests/fixtures/bad-content/unknown-directive/content/articles/second.md',
];

function bodyOf(file: string): string {
  return splitFrontMatter(file, readFileSync(file, 'utf8')).body;
}

test('both parsers give the same tree for all syntax', () => {
  const body = bodyOf('tests/fixtures/markdown/syntax.md');
  const tree = parseMarkdown(body, 'satteri');
  expect(tree).toEqual(parseMarkdown(body, 'remark'));
  const types = new Set(JSON.stringify(tree).match(/"type":"\w+"/g));
  expect(types.size).toBeGreaterThan(20);
});

test.each([
  ['content', 'content/**/*.md', 300],
  ['fixtures', 'tests/fixtures/*/**/*.md', 90],
])('both parsers give the same trees for all of %s', (_name, pattern, atLeast) => {
  const files = globSync(pattern).map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(atLeast);
  const different = files.filter((file) => {
    const body = bodyOf(file);
    const [one, other] = [parseMarkdown(body, 'satteri'), parseMarkdown(body, 'remark')];
    return toComparable(one) !== toComparable(other);
  });
  expect(different.toSorted()).toEqual(pattern.startsWith('content') ? [] : knownDifferences);
});

/** As text, keys in one order. */
function toComparable(tree: Root): string {
  return JSON.stringify(tree, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

test.each(['satteri', 'remark'] as const)('%s keeps what only looks like a directive', (parser) => {
  const text = 'At 10:30, x:y and :word[a]{b=c}, 😀:z.';
  const tree = parseMarkdown(text, parser);
  expect(toString(tree)).toBe(text);
  expect(tree.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }]);
});

test.each(['\n', '\r\n'])('positions are those of the whole text, lines ended by %j', (end) => {
  const [tree] = parseMarkdown(['', 'One', '', 'Two *three*'].join(end)).children.slice(1);
  expect(tree?.position?.start).toMatchObject({ line: 4, column: 1, offset: 3 + 3 * end.length });
});
