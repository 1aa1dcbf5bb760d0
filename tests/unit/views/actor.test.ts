import { describe, expect, test } from 'vitest';

import { listActors, showActor } from '../../../src/views/actor.ts';
import { actor, article, claim, contextOf, issue, publisher } from './affair.ts';

const position = (about: string, from: string, claims: readonly string[]) => ({
  ...{ issue: about, from, stance: 'more', summary: 'More is wanted.', claims },
});
const context = contextOf({
  'actors/aides.md': actor('Two aides', { kind: 'unnamed', side: 'none' }),
  'actors/ann.md': actor(
    'Ann',
    {
      nameNative: 'Анна',
      aliases: ['Anna', 'Anne'],
      side: 'united-north',
      positions: [position('water', '2020-02-01', ['wish']), position('water', '2020', ['asked'])],
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
  pageOf(id).claimGroups.map(({ rows, title }) => [title, rows.map((row) => row.id)]);

test('the page says who the actor is', () => {
  const page = pageOf('ann');
  expect(page.title).toBe('Ann');
  expect(page.path).toBe('/actors/ann/');
  expect(page.description).toBe('Ann, envoy: positions and statements, each with its source.');
  expect(page.nameNative).toBe('Анна');
  expect(page.aliases).toBe('Anna, Anne');
  expect(page.role).toBe('envoy');
  expect(page.profile).toBe('<p>Ann spoke <a href="/claims/asked/">once</a>.</p>');
});

test('what is not given is not shown', () => {
  const { aliases, nameNative, positions, profile } = pageOf('bob');
  expect([aliases, nameNative, positions, profile]).toEqual(['', undefined, [], '']);
});

test('positions stand in time, a change beside what it changed', () => {
  expect(pageOf('ann').positions.map(({ anchor }) => anchor)).toEqual([
    'water-2020-01-01',
    'water-2020-02-01',
  ]);
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

test('whom the actor answers and who answers are named once, the actor itself never', () => {
  expect(pageOf('bob').answers).toEqual([{ text: 'Ann', href: '/actors/ann/' }]);
  expect(pageOf('bob').answeredBy).toEqual([]);
  expect(pageOf('ann').answers).toEqual([]);
  expect(pageOf('ann').answeredBy).toEqual([{ text: 'bob', href: '/actors/bob/' }]);
});

test('sources of what is said, and of what is relayed, are named once', () => {
  expect(pageOf('ann').sources).toEqual([{ text: 'The Wire', href: '/sources/report/' }]);
  expect(pageOf('aides').sources).toEqual([{ text: 'The Daily', href: '/sources/leak/' }]);
});

test('all actors are listed by side, in it by name, upper and lower case alike', () => {
  expect(
    listActors(context).map(({ actors, side }) => [side, actors.map(({ text }) => text)]),
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
  expect(listActors(twins)[0]?.actors.map(({ href }) => href)).toEqual([
    '/actors/ann/',
    '/actors/a-twin/',
    '/actors/b-twin/',
  ]);
});

test('an actor in the list comes with role and number of claims, relayed ones included', () => {
  const [none, , united] = listActors(context);
  expect(none?.actors).toEqual([
    { text: 'Two aides', href: '/actors/aides/', role: 'envoy', count: 1, isUnnamed: true },
  ]);
  expect(united?.actors).toEqual([
    { text: 'Ann', href: '/actors/ann/', role: 'envoy', count: 3, isUnnamed: false },
  ]);
});
