import { expect, test } from 'vitest';

import { citeText, countCitations } from '../../../src/views/citations.ts';
import { actor, article, claim, contextOf, sentenceOf } from './affair.ts';

const many = Array.from({ length: 27 }, () => '[it](claim:third)').join(' ');
const context = contextOf(
  {
    'actors/ann.md': actor(
      'Ann',
      {},
      `[a](claim:second) and [b](claim:first), [c](claim:second).\n\n${many}`,
    ),
    'articles/report.md': article(
      {},
      claim('first', { para: '2,3' }),
      claim('second', {}, '> a “word”\n'),
    ),
    'articles/paper.md': article(
      { url: undefined, urlNote: 'It was read on paper.' },
      claim('third'),
    ),
  },
  'https://host.example',
  '/base/',
);
const { cards, html } = citeText(context, context.dossier.actors.get('ann').profile);

test('each claim has one card, in the order of the numbers in the text', () => {
  expect(cards.map(({ anchor, id, number }) => [number, anchor, id])).toEqual([
    [1, 'source-1', 'second'],
    [2, 'source-2', 'first'],
    [3, 'source-3', 'third'],
  ]);
});

test('a card says who, when, where and how far it is borne out, and leads to the words', () => {
  expect(cards[0]).toMatchObject({
    claim: { text: sentenceOf('second'), href: '/base/claims/second/' },
    speaker: { text: 'Ann' },
    when: '1\u00a0January 2020',
    source: { text: 'The Wire', href: '/base/sources/report/' },
    standing: { word: 'Single source' },
    original: { href: 'https://wire.example/report#:~:text=a%20%E2%80%9Cword%E2%80%9D' },
  });
  expect(cards[1]?.paragraph).toBe('paragraphs 2 and 3');
  expect(cards[2]?.original).toEqual({ note: 'It was read on paper.' });
});

test('a card leads back to each place that cites it, by letters and then by numbers', () => {
  expect(cards[0]?.places).toEqual([
    { text: 'a', label: 'Back to citation 1, place 1 of 2', href: '#cited-1-1' },
    { text: 'b', label: 'Back to citation 1, place 2 of 2', href: '#cited-1-2' },
  ]);
  expect(cards[1]?.places).toEqual([
    { text: 'a', label: 'Back to citation 2', href: '#cited-2-1' },
  ]);
  expect(cards[2]?.places.slice(-2).map(({ text }) => text)).toEqual(['z', '27']);
});

test('every place that a card names is in the text, and every number in the text has a card', () => {
  const ids = [...html.matchAll(/id="(cited-[^"]+)"/g)].map(([, id = '']) => `#${id}`);
  const hrefs = [...html.matchAll(/href="#(source-[^"]+)"/g)].map(([, id = '']) => id);
  expect(ids).toHaveLength(30);
  expect(cards.flatMap(({ places }) => places.map(({ href }) => href)).toSorted()).toEqual(
    ids.toSorted(),
  );
  expect(new Set(hrefs)).toEqual(new Set(cards.map(({ anchor }) => anchor)));
});

test('what a text rests on is counted in claims and sources', () => {
  expect(countCitations(cards)).toBe('3 claims of 2 sources');
});
