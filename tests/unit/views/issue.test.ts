import { expect, test } from 'vitest';

import { showIssue, showIssues } from '../../../src/views/issue.ts';
import { actor, article, claim, contextOf, dispute, issue } from './affair.ts';

const stances = [
  { id: 'all', label: 'All', meaning: 'All of it.' },
  { id: 'some', label: 'Some', meaning: 'A part.' },
  { id: 'none', label: 'None', meaning: 'Nothing.' },
];
const position = (stance: string, from = '2020-01-01', until?: string) => ({
  ...{ issue: 'water', from, stance, summary: `They say ${stance}.`, claims: ['first'] },
  ...(until ? { until } : {}),
});
const context = contextOf({
  'actors/ann.md': actor('Ann', {
    positions: [position('none', '2020-02'), position('all', '2020-01-01', '2020-02')],
  }),
  'actors/bob.md': actor('Bob', { positions: [position('none')] }),
  'articles/report.md': article(
    {},
    claim('first', { to: 'bob', about: 'fish,water' }),
    claim('earlier', { on: '2019' }),
    claim('b-same'),
    claim('a-same'),
  ),
  'disputes/level.md': dispute('The level', [['first'], ['earlier']]),
  'issues/algae.md': issue('Algae', { order: 2 }),
  'issues/fish.md': issue('Fish', { order: 2 }),
  'issues/water.md': issue('Water', { stances }, 'See [Ann](actor:ann).'),
});
const pageOf = (id: string) => showIssue(context, context.dossier.issues.get(id));
const idsOf = (id: string) => pageOf(id).periods.flatMap(({ rows }) => rows.map((row) => row.id));

test('the page has the question and the introduction', () => {
  const page = pageOf('water');
  expect(page.title).toBe('Water');
  expect(page.path).toBe('/issues/water/');
  expect(page.question).toBe('How much Water?');
  expect(page.description).toBe(
    'How much Water? Who says what, with the source of each statement.',
  );
  expect(String(page.introduction)).toBe('<p>See <a href="/actors/ann/">Ann</a>.</p>');
});

test('the scale runs as the editor wrote it, a stance that nobody holds included', () => {
  const scale = pageOf('water').scale.map(({ held, label, meaning }) => [
    label,
    meaning,
    held.map(({ actor: { text }, when }) => `${text} ${when}`),
  ]);
  expect(scale).toEqual([
    ['All', 'All of it.', ['Ann 1\u00a0January 2020 until February 2020']],
    ['Some', 'A part.', []],
    ['None', 'Nothing.', ['Ann from February 2020', 'Bob from 1\u00a0January 2020']],
  ]);
});

test('an issue on which nobody stands anywhere has its scale all the same', () => {
  const page = pageOf('algae');
  expect(page.scale.map(({ held, label }) => [label, held])).toEqual([
    ['More', []],
    ['Less', []],
  ]);
  expect([page.introduction, page.disputes.rows, page.periods]).toEqual(['', [], []]);
});

test('claims about the issue stand in time, those of one time by id', () => {
  expect(idsOf('water')).toEqual(['earlier', 'a-same', 'b-same', 'first']);
  expect(idsOf('fish')).toEqual(['first']);
  expect(pageOf('water').periods.map(({ count, title }) => [title, count])).toEqual([
    ['2019', '1 claim'],
    ['January 2020', '3 claims'],
  ]);
});

test('disputes about the issue are linked', () => {
  expect(pageOf('water').disputes.rows).toEqual([
    { text: 'The level', href: '/disputes/level/', question: 'The level?' },
  ]);
});

test('a change names who went from which stance to which, and on which day', () => {
  expect(pageOf('water').changes.rows).toEqual([
    {
      actor: { text: 'Ann', href: '/actors/ann/' },
      day: 'February 2020',
      from: 'All',
      to: 'None',
      summary: 'They say none.',
    },
  ]);
});

test('issues are listed in their order, ties by id', () => {
  expect(showIssues(context).rows.map(({ text }) => text)).toEqual(['Water', 'Algae', 'Fish']);
});

test('an issue in the list has its claims and each of its actors counted once', () => {
  expect(showIssues(context).rows[0]).toEqual({
    text: 'Water',
    href: '/issues/water/',
    question: 'How much Water?',
    claims: 4,
    actors: 2,
  });
});
