import { describe, expect, test } from 'vitest';

import { showClaim } from '../../../src/views/claim.ts';
import {
  actor,
  article,
  claim,
  contextOf,
  dispute,
  event,
  issue,
  place,
  publisher,
  sentenceOf,
} from './affair.ts';

const position = {
  issue: 'water',
  from: '2020-01-01',
  stance: 'more',
  summary: 'Ann wants more.',
  claims: ['full'],
};
const context = contextOf({
  'actors/ann.md': actor('Ann', { positions: [position] }),
  'actors/bob.md': actor('Bob'),
  'articles/report.md': article(
    { language: 'uk', paragraphs: 12 },
    claim(
      'full',
      { about: 'water,fish', at: 'dam', event: 'talk', on: '2020-05-16', para: '6,7', to: 'bob' },
      '> not a drop - ever\n\nAsked by [Bob](actor:bob).\n',
    ),
    claim('base', { kind: 'demand' }),
    claim('lonely'),
  ),
  'articles/story.md': article(
    {
      publisher: 'daily',
      published: undefined,
      publishedNote: 'The page has no date.',
      reliability: 'It is a tabloid.',
    },
    claim('b-repeats', { repeats: 'base' }),
    claim('a-repeats', { repeats: 'base' }),
    claim('supports', { supports: 'base' }),
    claim('contradicts', { contradicts: 'base' }),
    claim('refines', { refines: 'base' }),
    claim('supersedes', { supersedes: 'base' }),
    claim('answers', { answers: 'base', answer: 'rejects', by: 'bob', kind: 'answer' }),
    claim('all', {
      supports: 'base,lonely',
      refines: 'base',
      supersedes: 'base',
      answers: 'base',
      answer: 'accepts',
    }),
  ),
  'articles/excerpt.md': article(
    { paragraphs: undefined },
    claim('cut', { para: '' }),
    claim('placed', { para: '4', via: 'bob' }),
  ),
  'disputes/drop.md': dispute('The drop', [['full'], ['base']]),
  'events/talk.md': event('A talk', '2020-05-16'),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'places/dam.md': place('The dam'),
  'publishers/daily.md': publisher('The Daily'),
});
const pageOf = (id: string) => showClaim(context, context.dossier.claims.get(id));

/** Headings of a claim's relations, and the ids below each. */
function relationsOf(id: string): Record<string, string[]> {
  return Object.fromEntries(
    pageOf(id).relations.map(({ rows, title }) => [title, rows.map((row) => row.id)]),
  );
}

test('the page is the claim’s row, and more', () => {
  const page = pageOf('full');
  expect(page.title).toBe(sentenceOf('full'));
  expect(page.path).toBe('/claims/full/');
  expect(page.speaker).toEqual({ text: 'Ann', href: '/actors/ann/' });
  expect(page.quotation).toBe('not a drop - ever');
  expect(page.language).toBe('uk');
  expect(page.reliability).toBe('A reporter was there.');
});

test('everything the claim names is linked, in the order of the text', () => {
  const page = pageOf('full');
  expect(page.to).toEqual([{ text: 'Bob', href: '/actors/bob/' }]);
  expect(page.about).toEqual([
    { text: 'Water', href: '/issues/water/' },
    { text: 'Fish', href: '/issues/fish/' },
  ]);
  expect(page.at).toEqual([{ text: 'The dam', href: '/places/dam/' }]);
  expect(page.events).toEqual([{ text: 'A talk', href: '/events/talk/' }]);
  expect(page.disputes).toEqual([{ text: 'The drop', href: '/disputes/drop/' }]);
});

test('the link into the original leads to the quotation', () => {
  expect(pageOf('full').original.href).toBe(
    'https://wire.example/report#:~:text=not%20a%20drop%20%2D%20ever',
  );
  expect(pageOf('base').original.href).toBe('https://wire.example/report');
});

test('notes are HTML with links; without notes there is no text', () => {
  expect(String(pageOf('full').notes)).toBe('<p>Asked by <a href="/actors/bob/">Bob</a>.</p>');
  expect(pageOf('base').notes).toBe('');
});

test('positions that rest on the claim are shown', () => {
  expect(pageOf('full').positions.map(({ href, stance }) => [href, stance])).toEqual([
    ['/actors/ann/#water-2020-01-01', 'More'],
  ]);
  expect(pageOf('base').positions).toEqual([]);
});

describe('the place in the original', () => {
  test('is a paragraph of so many', () => {
    expect(pageOf('base').place).toBe('Paragraph 1 of 12');
    expect(pageOf('full').place).toBe('Paragraphs 6 and 7 of 12');
  });

  test('has no total where the paragraphs were not counted', () => {
    expect(pageOf('placed').place).toBe('Paragraph 4');
  });

  test('is said not to be known where only an excerpt was read', () => {
    expect(pageOf('cut').place).toBe(
      'The paragraph is not known: only an excerpt of the original was read.',
    );
  });
});

test('the day of publication is given, or why it is not known', () => {
  expect(pageOf('base').published).toBe('1\u00a0May 2020');
  expect(pageOf('supports').published).toBe('The page has no date.');
});

test('the description says who, when, in which words, how far it is borne out, and the source', () => {
  expect(pageOf('full').description).toBe(
    'Ann, 16\u00a0May 2020: “not a drop - ever”. Single source: carried by 1 publisher. Source: The Wire, paragraphs 6 and 7.',
  );
  expect(pageOf('placed').description).toBe(
    'Ann, via Bob, 1\u00a0January 2020: It is said: placed. Single source: carried by 1 publisher. Source: The Wire, paragraph 4.',
  );
  expect(pageOf('base').description).toBe(
    'Ann, 1\u00a0January 2020: It is said: base. Contradicted: carried by 2 publishers. Source: The Wire, paragraph 1.',
  );
});

test('the independent publishers are named, in the order of their names', () => {
  expect(pageOf('base').publishers).toEqual(['The Daily', 'The Wire']);
  expect(pageOf('full').publishers).toEqual(['The Wire']);
});

describe('relations', () => {
  test('are named from the side of the claim that others name, in a fixed order', () => {
    const relations = relationsOf('base');
    expect(Object.keys(relations)).toEqual([
      'The same in other sources',
      'Contradicted by',
      'Supported by',
      'Made more exact by',
      'Replaced by',
      'Answered by',
    ]);
    expect(relations['Contradicted by']).toEqual(['contradicts']);
    expect(relations['Supported by']?.toSorted()).toEqual(['all', 'supports']);
    expect(relations['Made more exact by']?.toSorted()).toEqual(['all', 'refines']);
    expect(relations['Replaced by']?.toSorted()).toEqual(['all', 'supersedes']);
    expect(relations['Answered by']?.toSorted()).toEqual(['all', 'answers']);
  });

  test('are named from the side of the claim that names others, in the order of the text', () => {
    expect(relationsOf('all')).toEqual({
      Supports: ['base', 'lonely'],
      'Makes more exact': ['base'],
      Replaces: ['base'],
      Answers: ['base'],
    });
  });

  test.each([
    ['supports', 'Supports'],
    ['contradicts', 'Contradicted by'],
    ['refines', 'Makes more exact'],
    ['supersedes', 'Replaces'],
    ['answers', 'Answers'],
  ])('a claim that %s another has only the group “%s”', (id, title) => {
    expect(relationsOf(id)).toEqual({ [title]: ['base'] });
  });

  test('the same statement in other sources is listed by id, from each of them', () => {
    expect(relationsOf('base')['The same in other sources']).toEqual(['a-repeats', 'b-repeats']);
    expect(relationsOf('a-repeats')['The same in other sources']).toEqual(['b-repeats', 'base']);
  });

  test('what contradicts the statement in one source contradicts it in each', () => {
    expect(relationsOf('a-repeats')['Contradicted by']).toEqual(['contradicts']);
  });

  test('a group without claims is left out', () => {
    expect(relationsOf('full')).toEqual({});
    expect(relationsOf('lonely')).toEqual({ 'Supported by': ['all'] });
  });
});
