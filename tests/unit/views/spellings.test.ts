import { expect, test } from 'vitest';

import { createSpellings } from '../../../src/views/spellings.ts';
import { actor, article, claim, contextOf, place, site } from './affair.ts';

const { dossier } = contextOf({
  'site.yaml': JSON.stringify({ ...site, spellings: [['Kh-101', 'X-101', 'Х-101']] }),
  'actors/ann.md': actor('Ann Orly', { nameNative: 'Анна', aliases: ['Anna'] }),
  'places/port.md': place('Port', { aliases: ['Harbour', 'Port of Call'] }),
  'articles/report.md': article({}, claim('first', { at: 'port' })),
});
const findOthers = createSpellings(dossier);

test.each([
  ['Anna said so', ['Ann Orly', 'Анна']],
  ['АННА', ['Ann Orly', 'Anna']],
  ['in the harbour', ['Port', 'Port of Call']],
  ['the Port of Call', ['Harbour', 'Port']],
  ['a kh-101 fell near the port', ['Harbour', 'Port of Call', 'X-101', 'Х-101']],
  ['Annas, ports and Kh-1017', []],
  ['', []],
])('of %j names the other spellings', (text, others) => {
  expect(findOthers(text)).toEqual(others);
});

test('a dossier in which nothing has two spellings gives none', () => {
  expect(createSpellings(contextOf().dossier)('Ann')).toEqual([]);
});
