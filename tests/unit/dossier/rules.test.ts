import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { ruleNames } from '../../../src/dossier/problems.ts';

const sections = readFileSync('docs/rules.md', 'utf8').split(/^## /m).slice(1);

test('every rule has a section and every section a rule, in the order of the alphabet', () => {
  expect(sections.map((section) => section.split('\n')[0])).toEqual([...ruleNames]);
  expect(ruleNames).toEqual(ruleNames.toSorted());
});

test.each(sections.map((section) => [section.split('\n')[0], section]))(
  '%s says what it wants, shows what breaks it, and how to mend it',
  (_name, section) => {
    expect(section).toMatch(/^[a-z-]+\n\n[A-Z`].+\n\n```(?:md|yaml)?\n.+\n```\n\nMend it: .+\n$/s);
  },
);
