import { expect, test } from 'vitest';

import { linkParts, listPartIds, showPart } from '../../../src/views/timeline-part.ts';
import { article, claim, contextOf, event } from './affair.ts';

const context = contextOf({
  'articles/report.md': article(
    {},
    claim('said', { event: 'talk' }),
    claim('denied', { event: 'end' }),
    claim('denial', { contradicts: 'denied', event: 'end' }),
  ),
  'events/end.md': event('The end', '2020-05-17', { kind: 'strike' }),
  'events/talk.md': event('A talk', '2020-05-16'),
});

test('each kind that occurs is a part, and each standing', () => {
  expect(listPartIds(context)).toEqual([
    'kind/strike',
    'kind/talks',
    'standing/contradicted',
    'standing/recomputed',
    'standing/corroborated',
    'standing/single-source',
  ]);
});

test('a part has the events with its value, in the groups of the timeline, and leads to the others', () => {
  const { description, groups, others, path, title } = showPart(context, 'kind/strike');
  expect([title, path]).toEqual(['Events by kind: strike', '/timeline/kind/strike/']);
  expect(description).toBe('All of the kind “strike”, in order: 1 entry of the timeline.');
  expect(groups.flatMap(({ events }) => events.map(({ text }) => text))).toEqual(['The end']);
  expect(others).toEqual([{ text: 'talks', href: '/timeline/kind/talks/' }]);
});

test('an event is in the part of each standing that one of its claims has', () => {
  const named = (part: string) =>
    showPart(context, part).groups.flatMap(({ events }) => events.map(({ text }) => text));
  expect(named('standing/contradicted')).toEqual(['The end']);
  expect(named('standing/single-source')).toEqual(['A talk']);
  expect(showPart(context, 'standing/recomputed').groups).toEqual([]);
});

test('a part that is not there is an error', () => {
  for (const part of ['kind/party', 'actor/ann', 'kind'])
    expect(() => showPart(context, part)).toThrow(`Unexpected part \`${part}\` of the timeline`);
});

test('the parts of a cut are links, in the order of the cut', () => {
  expect(linkParts(context, 'standing').map(({ text }) => text)).toEqual([
    'Contradicted',
    'Recomputed',
    'Corroborated',
    'Single source',
  ]);
});
