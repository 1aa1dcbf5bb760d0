import path from 'node:path';

import { expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { altOf, cardPath } from '../../../src/views/card.ts';
import { findCard, listCards } from '../../../src/views/cards.ts';
import { createContext } from '../../../src/views/context.ts';
import { listPages } from '../../../src/views/pages.ts';
import { fixtures, mustRead } from '../dossier/folders.ts';
import {
  actor,
  analysis,
  article,
  claim,
  contextOf,
  dispute,
  event,
  issue,
  place,
  publisher,
} from './affair.ts';

const context = contextOf(
  {
    'actors/ann.md': actor('Ann', {
      nameNative: 'Анна',
      positions: [
        { issue: 'water', from: '2020-01-01', stance: 'more', summary: 'Ann.', claims: ['first'] },
      ],
    }),
    'actors/bob.md': actor('Bob'),
    'analyses/dry.md': analysis('Dry', { author: 'Di Editor' }, 'See [it](claim:first).'),
    'articles/report.md': article(
      {},
      claim('first', { at: 'dam', event: 'talk', kind: 'demand', to: 'bob' }),
      claim('second', { via: 'bob', contradicts: 'first' }),
    ),
    'articles/story.md': article(
      { publisher: 'daily', published: undefined, publishedNote: 'No date on the page.' },
      claim('third', { event: 'talk', repeats: 'second' }),
    ),
    'disputes/drop.md': dispute('The drop', [['first'], ['second', 'third']]),
    'events/talk.md': event('A talk', '2020-05-16', { places: ['dam'] }),
    'issues/water.md': issue('Water'),
    'places/dam.md': place('The dam'),
    'publishers/daily.md': publisher('The Daily'),
  },
  'https://www.news.example',
  '/papers/',
);

test('a claim’s card has sentence, speaker, date, standing, publishers and short address', () => {
  expect(findCard(context, '/claims/second/')).toEqual({
    path: '/cards/claims/second.png',
    siteName: 'Before the Flood',
    kind: 'Statement',
    text: 'It is said: second.',
    figure: undefined,
    detail: undefined,
    said: 'Ann, via Bob · 1\u00a0January 2020',
    standing: { id: 'contradicted', word: 'Contradicted' },
    tally: 'carried by 2 publishers',
    address: 'news.example/papers/claims/second',
  });
});

test.each([
  [
    '/events/talk/',
    'Event: talks',
    'A talk',
    '16\u00a0May 2020 · The dam',
    '2 claims · 2 publishers',
  ],
  ['/actors/ann/', 'Actor', 'Ann', 'Анна · positions on 1 issue', '3 claims · 2 publishers'],
  ['/issues/water/', 'Issue', 'Water', '1 actor with a position', '3 claims · 2 publishers'],
  ['/disputes/drop/', 'Sources differ', 'The drop?', '2 versions', '3 claims · 2 publishers'],
  ['/sources/report/', 'Source', 'A report', 'The Wire · 1\u00a0May 2020', '2 claims'],
  ['/sources/story/', 'Source', 'A report', 'The Daily · day not known', '1 claim'],
  ['/analyses/dry/', 'Analysis', 'Dry', 'Di Editor · 2\u00a0June 2020', '1 claim of 1 source'],
  ['/places/dam/', 'Place', 'The dam', 'Northland · 1 event', '1 claim · 1 publisher'],
  ['/', '', 'Before the Flood', '', ''],
  ['/issues/', '', 'Issues', '', ''],
])('the card of %s', (path, kind, text, said, tally) => {
  expect(findCard(context, path)).toMatchObject({ kind, text, said, tally });
});

test('who is only spoken to has nothing on record', () => {
  const quiet = contextOf({
    'actors/bob.md': actor('Bob'),
    'articles/report.md': article({}, claim('first', { to: 'bob' })),
  });
  expect(findCard(quiet, '/actors/bob/').tally).toBe('nothing on record');
});

const data = createContext(
  mustRead(path.join(fixtures, 'other-affair')),
  createAddresses('https://example.org', '/'),
);

test.each([
  ['/figures/days-over-100/', 'Computed figure', '3 days', 'Confirms 1 claim'],
  ['/landings/2031-03-03/', 'Data', '160 landed', ''],
  ['/landings/', 'Table', undefined, '6 rows'],
])('the card of %s says what was counted, and by whom', (address, kind, figure, tally) => {
  expect(findCard(data, address)).toMatchObject({
    ...{ kind, figure, tally },
    said: 'Span Institute counts',
  });
});

test('every page has a card, and no two stand at one path', () => {
  const cards = listCards(context);
  expect(cards.length).toBe(listPages(context).length);
  expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
});

test.each([
  ['/', '/cards/pages/home.png'],
  ['/timeline/', '/cards/pages/timeline.png'],
  ['/claims/x/', '/cards/claims/x.png'],
  ['/positions/a/b/', '/cards/positions/a/b.png'],
])('the card of %s stands at %s', (path, card) => {
  expect(cardPath(path)).toBe(card);
});

test('the words for those who do not see the picture are sentences', () => {
  expect(altOf(findCard(context, '/events/talk/'))).toBe(
    'Event: talks: A talk. A talk takes place. 16\u00a0May 2020 · The dam. 2 claims · 2 publishers. Before the Flood',
  );
  expect(altOf(findCard(context, '/'))).toBe('Before the Flood. Who wants how much water.');
});
