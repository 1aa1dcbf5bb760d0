import { describe, expect, test } from 'vitest';

import { showActor, showActors } from '../../../src/views/actor.ts';
import { actor, article, claim, contextOf, issue, publisher, sentenceOf } from './affair.ts';

const position = (about: string, from: string, claims: readonly string[], until?: string) => ({
  ...{ issue: about, from, stance: 'more', summary: 'More is wanted.', claims },
  ...(until ? { until } : {}),
});
const context = contextOf({
  'actors/aides.md': actor('Two aides', { kind: 'unnamed', side: 'none' }),
  'actors/ann.md': actor(
    'Ann',
    {
      nameNative: 'Анна',
      aliases: ['Anna', 'Anne'],
      side: 'united-north',
      positions: [
        position('water', '2020-02-01', ['wish']),
        position('water', '2020', ['asked'], '2020-02-01'),
      ],
    },
    'Ann spoke [once](claim:asked).',
  ),
  'actors/bob.md': actor('bob', { side: 'south' }),
  'actors/cat.md': actor('Cat', { side: 'south' }),
  'articles/report.md': article(
    {},
    claim('asked', { to: 'bob,cat', kind: 'demand', on: '2020-01-02' }),
    claim('wish', { on: '2020-01-03', answers: 'own', answer: 'accepts' }),
    claim('own', { kind: 'demand', on: '2020-01-01' }),
    claim('no', { by: 'bob', to: 'ann', answers: 'asked', answer: 'rejects', on: '2020-01-04' }),
    claim('never', { by: 'bob', answers: 'asked', answer: 'rejects', on: '2020-01-05' }),
  ),
  'articles/leak.md': article(
    { publisher: 'daily' },
    claim('leak', { by: 'cat', via: 'aides', to: 'bob' }),
  ),
  'issues/boats.md': issue('Boats', { order: 3 }),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'publishers/daily.md': publisher('The Daily'),
});
const pageOf = (id: string) => showActor(context, context.dossier.actors.get(id));
const groupsOf = (id: string) =>
  pageOf(id).claimGroups.map(({ periods, title }) => [
    title,
    periods.flatMap(({ rows }) => rows.map((row) => row.id)),
  ]);

test('the page says who the actor is', () => {
  const page = pageOf('ann');
  expect(page.title).toBe('Ann');
  expect(page.path).toBe('/actors/ann/');
  expect(page.description).toBe(
    'Ann, envoy. Water: More. Positions and statements, each with its source.',
  );
  expect(page.nameNative).toBe('Анна');
  expect(page.aliases).toBe('Anna, Anne');
  expect(page.role).toBe('envoy');
  expect(String(page.profile)).toBe('<p>Ann spoke <a href="/claims/asked/">once</a>.</p>');
});

test('what is not given is not shown', () => {
  const { aliases, nameNative, profile, stands, surety } = pageOf('bob');
  expect([aliases, nameNative, profile, stands, surety]).toEqual([
    '',
    undefined,
    '',
    [],
    undefined,
  ]);
});

test('positions stand in time, a change beside what it changed', () => {
  const [water, ...others] = pageOf('ann').stands;
  expect(others).toEqual([]);
  expect(water?.positions.map(({ changed, ownAnchor }) => [ownAnchor, changed])).toEqual([
    ['water-2020-01-01', undefined],
    ['water-2020-02-01', '1\u00a0February 2020'],
  ]);
});

test('the page counts on what ground the last positions rest', () => {
  expect(pageOf('ann').surety).toBe('1 position: 1 on record.');
});

test('issues without a position are listed in their order, those with one are not', () => {
  expect(pageOf('ann').silentOn).toEqual([
    { text: 'Fish', href: '/issues/fish/' },
    { text: 'Boats', href: '/issues/boats/' },
  ]);
  expect(pageOf('bob').silentOn.map(({ text }) => text)).toEqual(['Water', 'Fish', 'Boats']);
});

describe('claims', () => {
  test('are grouped by what the actor has to do with them, in time', () => {
    expect(groupsOf('ann')).toEqual([
      ['What they say', ['own', 'asked', 'wish']],
      ['What is said to them', ['no']],
    ]);
    expect(groupsOf('bob')).toEqual([
      ['What they say', ['no', 'never']],
      ['What is said to them', ['leak', 'asked']],
    ]);
  });

  test('that reached a source through the actor are a group of their own, and none is empty', () => {
    expect(groupsOf('aides')).toEqual([['What is reported through them', ['leak']]]);
  });
});

test('unnamed people are marked', () => {
  expect(pageOf('aides').isUnnamed).toBe(true);
  expect(pageOf('ann').isUnnamed).toBe(false);
});

test('each answer names the other side, the word and the demand; an answer to oneself is none', () => {
  expect(pageOf('bob').answers.rows).toEqual(
    ['no', 'never'].map((id, index) => ({
      actor: { text: 'Ann', href: '/actors/ann/' },
      id: 'rejects',
      word: 'rejects',
      when: `${index + 4}\u00a0January 2020`,
      demand: { text: sentenceOf('asked'), href: '/claims/asked/' },
      answer: { text: sentenceOf(id), href: `/claims/${id}/` },
    })),
  );
  expect(pageOf('bob').answeredBy.rows).toEqual([]);
  expect(pageOf('ann').answers.rows).toEqual([]);
  expect(
    pageOf('ann').answeredBy.rows.map(({ actor: { text }, answer }) => [text, answer.text]),
  ).toEqual([
    ['bob', sentenceOf('no')],
    ['bob', sentenceOf('never')],
  ]);
});

test('sources of what is said, and of what is relayed, are named once, with how much they carry', () => {
  expect(pageOf('ann').sources.rows).toEqual([
    { text: 'The Wire', href: '/sources/report/', count: '3 claims' },
  ]);
  expect(pageOf('aides').sources.rows).toEqual([
    { text: 'The Daily', href: '/sources/leak/', count: '1 claim' },
  ]);
});

test('actors with a position on the same issue are set side by side', () => {
  const pair = contextOf({
    'actors/ann.md': actor('Ann', { positions: [position('water', '2020', ['first'])] }),
    'actors/bob.md': actor('Bob', { positions: [position('water', '2020', ['first'])] }),
    'actors/cat.md': actor('Cat'),
    'articles/report.md': article({}, claim('first', { to: 'bob,cat' })),
  });
  const pairsOf = (id: string) => showActor(pair, pair.dossier.actors.get(id)).pairs;
  expect(pairsOf('bob')).toEqual([{ text: 'Ann', href: '/positions/ann/bob/' }]);
  expect(pairsOf('ann')).toEqual([{ text: 'Bob', href: '/positions/ann/bob/' }]);
  expect(pairsOf('cat')).toEqual([]);
});

test('all actors are listed by side, in it by name, upper and lower case alike', () => {
  expect(
    showActors(context).sides.map(({ actors, side }) => [side, actors.map(({ text }) => text)]),
  ).toEqual([
    ['No side', ['Two aides']],
    ['South', ['bob', 'Cat']],
    ['United North', ['Ann']],
  ]);
});

test('actors of one name are listed by id', () => {
  const twins = contextOf({
    'actors/a-twin.md': actor('Twin'),
    'actors/b-twin.md': actor('Twin'),
    'articles/report.md': article({}, claim('first', { to: 'b-twin,a-twin' })),
  });
  expect(showActors(twins).sides[0]?.actors.map(({ href }) => href)).toEqual([
    '/actors/ann/',
    '/actors/a-twin/',
    '/actors/b-twin/',
  ]);
});

test('an actor in the list comes with role and number of claims, relayed ones included', () => {
  const [none, , united] = showActors(context).sides;
  expect(none?.actors).toEqual([
    { text: 'Two aides', href: '/actors/aides/', role: 'envoy', count: 1, kind: 'unnamed' },
  ]);
  expect(united?.actors).toEqual([
    { text: 'Ann', href: '/actors/ann/', role: 'envoy', count: 3, kind: 'person' },
  ]);
});
