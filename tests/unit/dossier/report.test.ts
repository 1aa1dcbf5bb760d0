import { expect, test } from 'vitest';

import type { Problem } from '../../../src/dossier/problems.ts';
import { formatProblems, ProblemsError } from '../../../src/dossier/report.ts';

const problems: readonly Problem[] = [
  {
    file: 'content/b,c.md',
    ...{ line: 120, column: 3, rule: 'unknown-reference' },
    message: 'Unexpected actor `100%`, expected the name of a file in content/actors',
    suggestion: 'Did you mean `a:b`?',
  },
  {
    file: 'content/a.md',
    ...{ line: 2, column: 1, rule: 'raw-html' },
    message: 'Unexpected HTML `<b>`, expected Markdown',
  },
];

test('text is grouped by file, lines up places, and ends with the total', () => {
  expect(formatProblems(problems)).toBe(`content/a.md
    2:1  Unexpected HTML \`<b>\`, expected Markdown  raw-html
content/b,c.md
  120:3  Unexpected actor \`100%\`, expected the name of a file in content/actors  unknown-reference
         Did you mean \`a:b\`?
2 problems in 2 files`);
});

test('one problem is not in the plural', () => {
  expect(formatProblems(problems.slice(1))).toMatch(/\n1 problem in 1 file$/);
});

test('json gives the problems as they are, sorted', () => {
  expect(JSON.parse(formatProblems(problems, 'json'))).toEqual(problems.toReversed());
  expect(formatProblems([], 'json')).toBe('[]');
});

test('github gives one annotation a line, with its marks escaped', () => {
  expect(formatProblems(problems, 'github').split('\n')).toEqual([
    '::error file=content/a.md,line=2,col=1,title=raw-html::Unexpected HTML `<b>`, expected Markdown',
    '::error file=content/b%2Cc.md,line=120,col=3,title=unknown-reference::Unexpected actor `100%25`, expected the name of a file in content/actors%0ADid you mean `a:b`?',
  ]);
  expect(formatProblems([], 'github')).toBe('');
});

test('an error carries the problems and says them all', () => {
  const error = new ProblemsError(problems);
  expect(error.problems).toBe(problems);
  expect(error.name).toBe('ProblemsError');
  expect(error.message).toBe(`The content has problems\n\n${formatProblems(problems)}`);
});
