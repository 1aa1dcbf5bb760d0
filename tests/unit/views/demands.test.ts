import { describe, expect, test } from 'vitest';

import { listDemands } from '../../../src/views/demands.ts';
import { actor, article, claim, contextOf, publisher, sentenceOf } from './affair.ts';

const demand = (id: string, more: Readonly<Record<string, string>> = {}) =>
  claim(id, { kind: 'demand', ...more });
const answer = (id: string, by: string, to: string, word: string, on = '2020-03') =>
  claim(id, { kind: 'answer', by, answers: to, answer: word, on });

describe('one demand', () => {
  const context = contextOf({
    'actors/bob.md': actor('Bob'),
    'actors/cat.md': actor('Cat'),
    'actors/dan.md': actor('Dan'),
    'articles/report.md': article(
      {},
      demand('asked', { to: 'cat,bob,dan' }),
      answer('yes', 'bob', 'asked', 'accepts'),
      answer('but', 'bob', 'asked', 'conditions', '2020-04'),
      answer('silence', 'cat', 'asked', 'silent'),
      answer('outsider', 'ann', 'offered', 'rejects'),
      claim('offered', { kind: 'offer', by: 'bob' }),
      claim('said', { to: 'dan' }),
    ),
    'articles/story.md': article(
      { publisher: 'daily' },
      demand('retold', { to: 'bob,dan', repeats: 'asked' }),
    ),
    'publishers/daily.md': publisher('The Daily'),
  });
  const demands = listDemands(context).flatMap((group) => group.demands);
  const demandOf = (id: string) => demands.find((one) => one.id === id);

  test('is a demand or an offer, nothing else', () => {
    expect(demands.map(({ id, kind }) => [id, kind])).toEqual([
      ['asked', 'demand'],
      ['retold', 'demand'],
      ['offered', 'offer'],
    ]);
  });

  test('names its addressees in the order of the text', () => {
    expect(demandOf('asked')?.to).toEqual([
      { text: 'Cat', href: '/actors/cat/' },
      { text: 'Bob', href: '/actors/bob/' },
      { text: 'Dan', href: '/actors/dan/' },
    ]);
  });

  test('has each answer with who, in what word, where and when', () => {
    expect(demandOf('asked')?.answers[0]).toEqual({
      actor: { text: 'Bob', href: '/actors/bob/' },
      word: 'accepts',
      claim: { text: sentenceOf('yes'), href: '/claims/yes/' },
      when: 'March 2020',
    });
    expect(demandOf('asked')?.answers.map(({ actor: { text }, word }) => [text, word])).toEqual([
      ['Bob', 'accepts'],
      ['Bob', 'sets conditions'],
      ['Cat', 'does not answer'],
    ]);
  });

  test('has nothing on record from an addressee without an answer; silence that is reported is one', () => {
    expect(demandOf('asked')?.unanswered).toEqual([{ text: 'Dan', href: '/actors/dan/' }]);
  });

  test('has the answers to the same demand in another source', () => {
    expect(demandOf('retold')?.answers.map(({ word }) => word)).toEqual([
      'accepts',
      'sets conditions',
      'does not answer',
    ]);
    expect(demandOf('retold')?.unanswered.map(({ text }) => text)).toEqual(['Dan']);
  });

  test('has the answer of one to whom it was not said', () => {
    expect(demandOf('offered')?.answers.map(({ actor: { text }, word }) => [text, word])).toEqual([
      ['Ann', 'rejects'],
    ]);
    expect(demandOf('offered')?.unanswered).toEqual([]);
  });
});

test('an answer to two sources of one demand is shown once', () => {
  const context = contextOf({
    'actors/bob.md': actor('Bob'),
    'articles/report.md': article(
      {},
      demand('asked', { to: 'bob' }),
      demand('retold', { to: 'bob', repeats: 'asked' }),
      answer('no', 'bob', 'asked,retold', 'rejects'),
    ),
  });
  const [group] = listDemands(context);
  expect(group?.demands.map(({ answers }) => answers.length)).toEqual([1, 1]);
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
