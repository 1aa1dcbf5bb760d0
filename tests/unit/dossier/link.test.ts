import path from 'node:path';

import { expect, test } from 'vitest';

import { relationNames } from '../../../src/dossier/schemas/claim.ts';
import { fixtures, mustRead } from './folders.ts';

const dossier = mustRead(path.join(fixtures, 'other-affair'));
const { actors, articles, claims, disputes, events, issues, places, publishers } = dossier;

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

test('records stand in the order in which the site lists them', () => {
  expect(idsOf(issues.all)).toEqual(['route', 'tolls', 'fishing']);
  expect(idsOf(disputes.all)).toEqual(['number-of-votes', 'who-pays']);
  expect(idsOf(events.all)).toEqual([
    ...['survey-published', 'council-vote', 'crane-accident', 'harbour-talks'],
  ]);
  expect(idsOf(articles.all)).toEqual([
    ...['mayors-on-the-boat', 'gazette-reprint', 'council-votes-north', 'wire-on-the-vote'],
    'survey-of-the-sound',
  ]);
  expect(idsOf(places.all)).toEqual(['kerr-sound', 'old-quay', 'ostrand', 'velmar']);
});

test('claims stand in time', () => {
  const spans = claims.all.map(({ on }) => `${on.from} ${on.until}`);
  expect(spans.length).toBeGreaterThan(10);
  expect(spans).toEqual(spans.toSorted());
});

test('every relation has its back-link, and every back-link its relation', () => {
  for (const name of relationNames) {
    const there = claims.all.flatMap((claim) =>
      claim.relations[name].map((other) => `${claim.id} ${other.id}`),
    );
    const back = claims.all.flatMap((claim) =>
      claim.backLinks[name].map((other) => `${other.id} ${claim.id}`),
    );
    expect(there, name).not.toHaveLength(0);
    expect(back.toSorted(), name).toEqual(there.toSorted());
  }
});

test('an article holds its claims in the order of its text, by section', () => {
  const { claims: held, sections } = articles.get('council-votes-north');
  expect(sections.map(({ heading }) => heading)).toEqual([undefined, 'The vote', 'What was asked']);
  expect(idsOf(held).slice(0, 2)).toEqual(['courier-three-routes', 'courier-vote-eleven']);
  expect(sections.map(({ blocks }) => blocks.map(({ type }) => type).join(' '))).toEqual([
    'prose',
    'claim claim',
    'claim claim claim claim',
  ]);
  for (const claim of held) expect(claim.article.id).toBe('council-votes-north');
});

test('a copy counts as the text of the one it copies, and is listed by both', () => {
  const copy = articles.get('gazette-reprint');
  expect([copy.publisher.id, copy.origin.id]).toEqual(['ferry-gazette', 'lumen-wire']);
  expect(idsOf(publishers.get('lumen-wire').articles)).toEqual([
    'gazette-reprint',
    'wire-on-the-vote',
  ]);
  expect(idsOf(publishers.get('ferry-gazette').articles)).toEqual(['gazette-reprint']);
});

test('an actor has what was said by, through and to them', () => {
  expect(idsOf(actors.get('dock-sources').relayed)).toEqual([
    'gazette-vote-twelve',
    'wire-vote-twelve',
  ]);
  expect(idsOf(actors.get('harbour-board').addressed)).toEqual([
    'guild-no-bridge',
    'orlin-demands-toll',
  ]);
  expect(idsOf(actors.get('pilots-guild').claims)).toEqual(['guild-no-bridge']);
});

test('what came through people without a name is marked', () => {
  const unnamed = claims.all.filter(({ isUnnamed }) => isUnnamed);
  expect(idsOf(unnamed)).toEqual(['gazette-vote-twelve', 'wire-vote-twelve']);
});

test('positions stand by issue, then day, with their claims, and claims lead back to them', () => {
  const { positions } = actors.get('dessa-orlin');
  expect(positions.map(({ issue, stance }) => `${issue.id} ${stance.label}`)).toEqual([
    'route North',
    'tolls Everyone pays',
    'tolls Residents cross free',
  ]);
  expect(positions[1]?.until?.text).toBe('2031-04-02');
  expect(claims.get('orlin-demands-toll').positions).toEqual([positions[1]]);
  expect(issues.get('tolls').positions.map(({ actor }) => actor.id)).toEqual([
    ...['dessa-orlin', 'dessa-orlin', 'nikos-vale'],
  ]);
  expect(issues.get('fishing').positions).toEqual([]);
});

test('places know what lies in them and what happened there', () => {
  expect(places.get('old-quay').within).toBe(places.get('velmar'));
  expect(idsOf(places.get('velmar').contains)).toEqual(['old-quay']);
  expect(idsOf(places.get('old-quay').events)).toEqual(['council-vote', 'crane-accident']);
  expect(idsOf(places.get('ostrand').claims)).toEqual(['vale-offers-land']);
});

test('events have their claims, disputes theirs, and claims their disputes', () => {
  expect(idsOf(events.get('survey-published').claims)).toEqual(['span-cost-north']);
  const dispute = disputes.get('number-of-votes');
  expect(dispute.versions.map((version) => idsOf(version.claims))).toEqual([
    ['courier-vote-eleven'],
    ['wire-vote-twelve', 'gazette-vote-twelve'],
  ]);
  expect(claims.get('gazette-vote-twelve').disputes).toEqual([dispute]);
  expect(issues.get('route').disputes).toEqual([dispute]);
});

test('everything is frozen', () => {
  expect(Object.isFrozen(dossier)).toBe(true);
  expect(Object.isFrozen(claims.get('guild-no-bridge').backLinks.answers)).toBe(true);
  expect(Object.isFrozen(actors.get('dessa-orlin').profile.nodes[0])).toBe(true);
});

test('digests tell records apart, and the same reading gives the same ones', () => {
  const digests = claims.all.map(({ digest }) => digest);
  expect(new Set(digests).size).toBe(digests.length);
  const again = mustRead(path.join(fixtures, 'other-affair'));
  expect(again.claims.all.map(({ digest }) => digest)).toEqual(digests);
});

test('no text keeps the places of its parts', () => {
  const texts = [
    ...claims.all.map(({ notes }) => notes),
    ...actors.all.map(({ profile }) => profile),
  ];
  const json = JSON.stringify(texts);
  expect(json).toContain('"paragraph"');
  expect(json).not.toContain('"position"');
});
