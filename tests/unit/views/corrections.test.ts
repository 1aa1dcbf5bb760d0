import { expect, test } from 'vitest';

import { limits } from '../../../src/views/limits.ts';
import {
  listCorrections,
  listCorrectionsAt,
  showCorrections,
} from '../../../src/views/corrections.ts';
import { showContact, showReportLink } from '../../../src/views/report.ts';
import { findPage, showPage } from '../../../src/views/pages.ts';
import { actor, article, claim, contextOf, publisher } from './affair.ts';

const corrections = [
  { day: '2020-07-01', what: 'The number was wrong.', was: 'It was 3.', claim: 'first' },
  { day: '2020-07-02', what: 'The byline was missing.' },
  { day: '2020-07-01', what: 'The place was wrong.', claim: 'first' },
];
const files = {
  'articles/report.md': article({ corrections }, claim('first'), claim('second')),
  'actors/ann.md': actor('Ann', { corrections: [{ day: '2020-07-01', what: 'Her role.' }] }),
  'publishers/wire.md': publisher('The Wire', {
    corrections: [{ day: '2020-06-30', what: 'The country.' }],
  }),
};
const context = contextOf(files, 'https://host.example', '/base/');
const said = (path: string) => listCorrectionsAt(context, path).map(({ what }) => what);

test('corrections go newest first, then by address, then as the record has them', () => {
  expect(listCorrections(context).map(({ anchor, noun }) => [anchor, noun])).toEqual([
    ['articles-report-2020-07-02', 'source'],
    ['actors-ann-2020-07-01', 'actor'],
    ['claims-first-2020-07-01', 'claim'],
    ['claims-first-2020-07-01-2', 'claim'],
    ['publishers-wire-2020-06-30', 'publisher'],
  ]);
});

test('a correction says when, what, what it was, and of what', () => {
  expect(listCorrections(context)[2]).toMatchObject({
    when: '1\u00a0July 2020',
    day: '2020-07-01',
    what: 'The number was wrong.',
    was: 'It was 3.',
    record: { text: 'It is said: first.', href: '/base/claims/first/' },
  });
});

test('a claim’s corrections stand on its page and on that of its source', () => {
  expect(said('/claims/first/')).toEqual(['The number was wrong.', 'The place was wrong.']);
  expect(said('/sources/report/')).toEqual([
    'The byline was missing.',
    'The number was wrong.',
    'The place was wrong.',
  ]);
  expect(said('/actors/ann/')).toEqual(['Her role.']);
  expect(said('/claims/second/')).toEqual([]);
});

test('an error is reported with the id of the record, by the page of the editors', () => {
  const page = findPage(context, '/claims/first/');
  expect(page && showReportLink(context, page)).toEqual({
    href: 'https://flood.example/about/?about=claim+first',
    subject: 'claim first',
  });
});

test('or by mail, with the id in the subject and the address in the text', () => {
  const dossier = {
    ...context.dossier,
    site: { ...context.dossier.site, contact: 'mailto:desk@flood.example' },
  };
  const page = findPage(context, '/claims/first/');
  expect(page && showReportLink({ ...context, dossier }, page).href).toBe(
    'mailto:desk@flood.example?subject=Error%20in%20claim%20first&body=https%3A%2F%2Fhost.example%2Fbase%2Fclaims%2Ffirst%2F%0A%0A',
  );
  expect(showContact({ ...context, dossier }).href).toMatch(
    /^mailto:desk@flood\.example\?subject=/,
  );
});

test('of many corrections the page has the newest, and all stand under their year', () => {
  const many = Array.from({ length: limits.full + 1 }, (_, index) => ({
    day: index === 0 ? '2019-12-31' : '2020-07-01',
    what: `Number ${index} was wrong.`,
  }));
  const archive = contextOf({ 'actors/ann.md': actor('Ann', { corrections: many }) });
  const { corrections: shown, rest } = showCorrections(archive);
  expect(shown).toHaveLength(limits.kept);
  expect(rest?.parts).toEqual([
    { text: '2020', href: '/corrections/in/2020/', count: `${limits.full} corrections` },
    { text: '2019', href: '/corrections/in/2019/', count: '1 correction' },
  ]);
  expect(showPage(archive, 'corrections').corrections).toHaveLength(limits.kept);
  expect(showCorrections(context).rest).toBeUndefined();
});
