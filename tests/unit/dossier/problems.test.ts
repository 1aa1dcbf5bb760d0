import { expect, test } from 'vitest';

import { compareText, excerpt, sortProblems, type Problem } from '../../../src/dossier/problems.ts';

const problem: Problem = { file: 'b.md', line: 2, column: 2, rule: 'bad-value', message: 'M' };

test('problems are sorted by file, line, column, rule, then message', () => {
  const sorted: Problem[] = [
    { ...problem, file: 'a.md', line: 9, column: 9 },
    { ...problem, line: 1, column: 9 },
    { ...problem, column: 1 },
    { ...problem, rule: 'bad-encoding' },
    { ...problem, message: 'L' },
    problem,
    { ...problem, line: 10 },
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  expect(sortProblems(sorted)).toEqual(sorted);
});

test('sorting leaves the list it was given alone', () => {
  const given = [problem, { ...problem, file: 'a.md' }];
  sortProblems(given);
  expect(given[0]).toBe(problem);
});

test('text is compared by code unit, not by locale', () => {
  expect(['ä', 'a', 'Z', 'z'].toSorted(compareText)).toEqual(['Z', 'a', 'z', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});

test('an excerpt is one line of at most sixty characters', () => {
  expect(excerpt(' a\n b ')).toBe('a b');
  expect(excerpt('x'.repeat(60))).toBe('x'.repeat(60));
  expect(excerpt('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(excerpt(['a', 1])).toBe('["a",1]');
});
