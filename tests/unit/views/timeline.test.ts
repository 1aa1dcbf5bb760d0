import { expect, test } from 'vitest';

import { filterRules, listFacets, listTimeline } from '../../../src/views/timeline.ts';
import { article, claim, contextOf, event } from './affair.ts';

const context = contextOf({
  'articles/report.md': article(
    {},
    claim('said', { event: 'talk' }),
    claim('said-again', { event: 'talk,end' }),
    claim('denied', { event: 'end' }),
    claim('denial', { contradicts: 'denied', event: 'end' }),
  ),
  'events/end.md': event('The end', '2020-05-17', { kind: 'strike' }),
  'events/talk.md': event('A talk', '2020-05-16'),
});

test('each event carries what it can be found by, each value once', () => {
  const [group] = listTimeline(context).groups;
  const facets = group?.events.map((one) => one.facets);
  expect(facets?.map(({ kind }) => kind)).toEqual(['talks', 'strike']);
  expect(facets?.map(({ standing }) => standing)).toEqual([
    'single-source',
    'contradicted single-source',
  ]);
});

test('a facet counts the events that each value leaves, in the order of the words', () => {
  const standing = listFacets(context).find(({ name }) => name === 'standing');
  expect(standing?.options).toEqual([
    { id: 'contradicted', text: 'Contradicted', count: 1 },
    { id: 'single-source', text: 'Single source', count: 2 },
  ]);
});

test('a facet that narrows nothing is left out', () => {
  expect(listFacets(context).map(({ name }) => name)).toEqual(['kind', 'standing']);
});

test('each value has a rule that hides other events, and periods without any', () => {
  const rules = filterRules(listFacets(context)).split('\n');
  expect(rules).toHaveLength(4);
  expect(rules[0]).toBe(
    '.timeline:has(#by-kind [value="strike"]:checked) .events>li:not([data-kind~="strike"]),' +
      '.timeline:has(#by-kind [value="strike"]:checked) section:not(:has([data-kind~="strike"])){display:none}',
  );
});
