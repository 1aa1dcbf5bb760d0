import { describe, expect, test } from 'vitest';

import { listDemands, type DemandAnswer } from '../../../src/views/demands.ts';
import { limits } from '../../../src/views/limits.ts';
import { findPart } from '../../../src/views/long-lists.ts';
import { showPart } from '../../../src/views/part.ts';
import { actor, article, claim, contextOf, publisher, sentenceOf } from './affair.ts';

const demand = (id: string, more: Readonly<Record<string, string>> = {}) =>
  claim(id, { kind: 'demand', ...more });
const answer = (id: string, by: string, to: string, word: string, on = '2020-03') =>
  claim(id, { kind: 'answer', by, answers: to, answer: word, on });
const wordsOf = (answers: readonly DemandAnswer[] = []) =>
  answers.map(({ actor: { text }, word }) => [text, word]);

const people = {
  'actors/bob.md': actor('Bob'),
  'actors/cat.md': actor('Cat'),
  'actors/dan.md': actor('Dan'),
  'actors/aides.md': actor('Two aides', { kind: 'unnamed' }),
};

describe('one demand', () => {
  const context = contextOf({
    ...people,
    'articles/report.md': article(
      {},
      demand('asked', { to: 'cat,bob,dan' }),
      answer('yes', 'bob', 'asked', 'accepts'),
      answer('yes-again', 'bob', 'retold', 'accepts', '2020-05'),
      answer('but', 'bob', 'asked', 'conditions', '2020-04'),
      answer('silence', 'cat', 'asked', 'silent'),
      answer('outsider', 'ann', 'offered', 'rejects'),
      claim('offered', { kind: 'offer', by: 'bob' }),
      claim('said', { to: 'dan', via: 'aides' }),
    ),
    'articles/story.md': article(
      { publisher: 'daily' },
      demand('retold', { to: 'bob,dan', via: 'aides', repeats: 'asked' }),
    ),
    'publishers/daily.md': publisher('The Daily'),
  });
  const demands = listDemands(context).flatMap((group) => group.demands);
  const demandOf = (id: string) => demands.find((one) => one.id === id);

  test('is a demand or an offer, and stands once however many sources carry it', () => {
    expect(demands.map(({ id, kind }) => [id, kind])).toEqual([
      ['asked', 'demand'],
      ['offered', 'offer'],
    ]);
    expect(demandOf('asked')?.carriers.map(({ id }) => id)).toEqual(['retold']);
    expect(demandOf('asked')?.standing.publishers).toBe('carried by 2 publishers');
  });

  test('names its addressees in the order of the text', () => {
    expect(demandOf('asked')?.to).toEqual([
      { text: 'Cat', href: '/actors/cat/' },
      { text: 'Bob', href: '/actors/bob/' },
      { text: 'Dan', href: '/actors/dan/' },
    ]);
  });

  test('has each answer of a party in one word, however often and to whichever source it was given', () => {
    const [, yes] = demandOf('asked')?.answers ?? [];
    expect(yes?.actor).toEqual({ text: 'Bob', href: '/actors/bob/' });
    expect([yes?.id, yes?.word, yes?.when]).toEqual([
      'accepts',
      'accepts',
      'March 2020 – May 2020',
    ]);
    expect(yes?.claims.map(({ claim: { text } }) => text)).toEqual([
      sentenceOf('yes'),
      sentenceOf('yes-again'),
    ]);
    expect(wordsOf(demandOf('asked')?.answers)).toEqual([
      ['Cat', 'does not answer'],
      ['Bob', 'accepts'],
      ['Bob', 'sets conditions'],
    ]);
  });

  test('has nothing on record from an addressee without an answer; silence that is reported is one', () => {
    expect(demandOf('asked')?.unanswered).toEqual([{ text: 'Dan', href: '/actors/dan/' }]);
  });

  test('has the answer of one to whom it was not said', () => {
    expect(wordsOf(demandOf('offered')?.answers)).toEqual([['Ann', 'rejects']]);
    expect(demandOf('offered')?.unanswered).toEqual([]);
  });

  test('rests on the strongest ground of its sources', () => {
    expect(demandOf('asked')?.ground.id).toBe('on-record');
  });
});

test('a party that answers another demand of the speaker is asked for its answer here', () => {
  const context = contextOf({
    ...people,
    'articles/report.md': article(
      {},
      demand('one', { to: 'bob' }),
      demand('two', { to: 'bob,dan', via: 'aides' }),
      answer('no', 'cat', 'one', 'rejects'),
    ),
  });
  const [group] = listDemands(context);
  expect(
    group?.demands.map(({ id, unanswered }) => [id, unanswered.map(({ text }) => text)]),
  ).toEqual([
    ['one', ['Bob']],
    ['two', ['Bob', 'Dan', 'Cat']],
  ]);
});

test('what is offered in exchange stands beside the demand, with its own answers, and not among the demands', () => {
  const context = contextOf({
    ...people,
    'articles/report.md': article(
      {},
      demand('asked', { to: 'bob,cat,dan' }),
      claim('paid', { kind: 'offer', via: 'aides', exchange: 'asked' }),
      answer('fine', 'bob', 'paid', 'accepts'),
    ),
  });
  const [group] = listDemands(context);
  expect(group?.demands.map(({ id }) => id)).toEqual(['asked']);
  const [offer] = group?.demands[0]?.exchange ?? [];
  expect([offer?.id, offer?.ground.id]).toEqual(['paid', 'unnamed']);
  expect(wordsOf(offer?.answers)).toEqual([['Bob', 'accepts']]);
});

describe('forms of one demand', () => {
  const context = contextOf({
    ...people,
    'articles/report.md': article(
      {},
      demand('narrow', { refines: 'wide', on: '2020-02', to: 'bob,cat,dan' }),
      demand('wide', { on: '2020-03', via: 'aides' }),
      demand('old', { on: '2019' }),
      demand('new', { supersedes: 'old', contradicts: 'wide', on: '2020-04' }),
      demand('apart', { on: '2018' }),
      claim('reading', { kind: 'assessment', by: 'bob', refines: 'wide' }),
      claim('given-up', { supersedes: 'apart', on: '2020-05' }),
      claim('offer', { kind: 'offer', refines: 'narrow' }),
    ),
    'articles/story.md': article({ publisher: 'daily' }, demand('wide-too', { repeats: 'wide' })),
    'publishers/daily.md': publisher('The Daily'),
  });
  const [group] = listDemands(context);

  test('are one demand, that of most publishers first, with its variants in time', () => {
    expect(group?.demands.map(({ id, variants }) => [id, variants.map((one) => one.id)])).toEqual([
      ['wide-too', ['old', 'narrow', 'new']],
      ['apart', []],
      ['offer', []],
    ]);
  });

  test('come with what others make of them, and with what the speaker said later in their place', () => {
    const [wide, apart] = group?.demands ?? [];
    expect(wide?.readings.map(({ id }) => id)).toEqual(['reading']);
    expect(wide?.later).toEqual([]);
    expect(apart?.later.map(({ id }) => id)).toEqual(['given-up']);
  });
});

test('variants that do not fit below their demand stand on a page of their own, all of them', () => {
  const ids = Array.from({ length: limits.own + 1 }, (_, index) => `form-${100 + index}`);
  const forms = ids.map((id) => demand(id, { refines: 'asked', on: '2020-05' }));
  const asked = article({}, demand('asked', { on: '2020-04' }), ...forms);
  const context = contextOf({ 'articles/report.md': asked });
  const [shown] = listDemands(context).flatMap(({ demands }) => demands);
  expect(shown?.variants.map(({ id }) => id)).toEqual(ids.slice(0, limits.own));
  expect(shown?.allVariants).toEqual({
    text: `All ${ids.length} variants`,
    href: '/claims/asked/variants/',
  });
  const page = showPart(context, findPart(context, 'claims/asked/variants'));
  expect(page.title).toBe('Variants of the demand');
  expect(page.up).toEqual({ text: sentenceOf('asked'), path: '/claims/asked/' });
  expect(page.rows?.rows).toHaveLength(ids.length);
});

test('who demands most comes first, ties by name in any case, then by id', () => {
  const context = contextOf({
    'actors/ann.md': actor('Zoe'),
    'actors/bob.md': actor('bob'),
    'actors/cat.md': actor('Cat'),
    'actors/dan-1.md': actor('Dan'),
    'actors/dan-2.md': actor('Dan'),
    'actors/eve.md': actor('Adam'),
    'articles/report.md': article(
      {},
      demand('a', { by: 'dan-2', on: '2001' }),
      demand('b', { by: 'dan-1', on: '2002' }),
      demand('c', { by: 'cat', on: '2003' }),
      demand('d', { by: 'bob', on: '2004' }),
      demand('f', { by: 'ann', on: '2006', to: 'eve' }),
      demand('e', { by: 'ann', on: '2005' }),
    ),
  });
  expect(
    listDemands(context).map(({ actor: { text }, anchor, demands }) => [
      text,
      anchor,
      demands.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Zoe', 'ann', ['e', 'f']],
    ['bob', 'bob', ['d']],
    ['Cat', 'cat', ['c']],
    ['Dan', 'dan-1', ['b']],
    ['Dan', 'dan-2', ['a']],
  ]);
});

test('without demands the list is empty', () => {
  expect(listDemands(contextOf())).toEqual([]);
});
