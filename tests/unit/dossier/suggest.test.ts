import { expect, test } from 'vitest';

import { didYouMean } from '../../../src/dossier/suggest.ts';

test.each([
  ['iws', ['isw', 'un-hrmmu'], 'isw'],
  ['ISW', ['isw'], 'isw'],
  ['abuot', ['about', 'by', 'at'], 'about'],
  ['sixteen-over-40', ['sixteen-over-400', 'five-over-500'], 'sixteen-over-400'],
  ['sixten-ovr-400', ['sixteen-over-400'], 'sixteen-over-400'],
  ['putln', ['putin', 'pushkin'], 'putin'],
])('for %s among %j it suggests %s', (word, names, meant) => {
  expect(didYouMean(word, names)).toBe(`Did you mean \`${meant}\`?`);
});

test.each([
  ['isw', []],
  ['isw', ['osce', 'afp']],
  ['nothing-like-it', ['sixteen-over-400']],
  ['', ['isw']],
])('for %j among %j it suggests nothing', (word, names) => {
  expect(didYouMean(word, names)).toBeUndefined();
});

test('of names that are equally near it suggests the first', () => {
  expect(didYouMean('bot', ['boa', 'bob'])).toBe('Did you mean `boa`?');
});
