import { expect, test } from 'vitest';

import { formatParagraphs, showClaimRow } from '../../../src/views/claim-row.ts';
import { showStanding } from '../../../src/views/standing.ts';
import { actor, article, claim, contextOf, sentenceOf } from './affair.ts';

const context = contextOf({
  'actors/aides.md': actor('Two aides', { kind: 'unnamed' }),
  'actors/bob.md': actor('Bob'),
  'articles/report.md': article(
    {},
    claim('first', { kind: 'denial', on: '~2020-05', para: '2,3' }),
    claim('relayed', { via: 'bob' }),
    claim('leaked', { via: 'aides' }),
    claim('whispered', { by: 'aides' }),
  ),
  'articles/excerpt.md': article({ paragraphs: undefined }, claim('cut', { para: '' })),
});
const rowOf = (id: string) => showClaimRow(context, context.dossier.claims.get(id));

test('a row says what, who, when, where it stands and how far it is borne out', () => {
  expect(rowOf('first')).toEqual({
    id: 'first',
    claim: { text: sentenceOf('first'), href: '/claims/first/' },
    kind: 'denial',
    speaker: { text: 'Ann', href: '/actors/ann/' },
    via: undefined,
    isUnnamed: false,
    when: 'about May 2020',
    machineDate: '2020-05',
    source: { text: 'The Wire', href: '/sources/report/' },
    paragraph: 'paragraphs 2 and 3',
    standing: showStanding(context.dossier.claims.get('first').standing),
  });
});

test('who relayed a claim is named beside the speaker', () => {
  const { isUnnamed, speaker, via } = rowOf('relayed');
  expect(speaker.text).toBe('Ann');
  expect(via).toEqual({ text: 'Bob', href: '/actors/bob/' });
  expect(isUnnamed).toBe(false);
});

test.each(['leaked', 'whispered'])('%s is marked as resting on unnamed people', (id) => {
  expect(rowOf(id).isUnnamed).toBe(true);
});

test('a claim of an excerpt has no paragraph', () => {
  expect(rowOf('cut').paragraph).toBeUndefined();
});

test.each([
  [[], undefined],
  [[2], 'paragraph 2'],
  [[6, 7], 'paragraphs 6 and 7'],
  [[1, 2, 12], 'paragraphs 1, 2, and 12'],
])('paragraphs %j are written “%s”', (paragraphs, words) => {
  expect(formatParagraphs(paragraphs)).toBe(words);
});
