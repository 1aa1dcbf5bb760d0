import path from 'node:path';

import { expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { createContext } from '../../../src/views/context.ts';
import { showClaim } from '../../../src/views/claim.ts';
import { showDataset } from '../../../src/views/dataset.ts';
import { listFigures, showFigure } from '../../../src/views/figure.ts';
import { showRow } from '../../../src/views/row.ts';
import { fixtures, mustRead } from '../dossier/folders.ts';

const dossier = mustRead(path.join(fixtures, 'other-affair'));
const context = createContext(dossier, createAddresses('https://example.org', '/x/'));
const herring = dossier.datasets.get('herring');

function figure(id: string) {
  return showFigure(context, dossier.figures.get(id));
}

test('a figure says its rule in words, its result, its rows and its verdicts', () => {
  const { display, path: address, rows, rule, unit, verdicts } = figure('days-over-100');
  expect(rule).toBe('Count all 6 landings of the table with more than 100 crates landed.');
  expect([display, unit, address]).toEqual(['3', 'days', '/figures/days-over-100/']);
  expect(rows.head).toEqual(['Day', 'Crates']);
  expect(rows.rows.map(({ cells, link }) => [link.text, link.href, ...cells])).toEqual([
    ['3\u00a0March 2031', '/x/landings/2031-03-03/', '160'],
    ['4\u00a0March 2031', '/x/landings/2031-03-04/', '125'],
    ['6\u00a0March 2031', '/x/landings/2031-03-06/', '120'],
  ]);
  expect(verdicts.map(({ claim, word }) => [word, claim.id])).toEqual([
    ['Confirms', 'span-herring'],
  ]);
});

test('a comparison shows what is compared, and is shown by it', () => {
  const { compared, description, display, rule, working } = figure('catch-rose');
  expect(display).toBe('+175.0%');
  expect(description).toContain('By how much did landings change? +175.0%, computed from data.');
  expect(rule).toBe(
    'Compare “Crates after the vote” with “Crates in the first two days”: the difference in per cent of the latter, rounded to 1 digit after the point.',
  );
  expect(working).toBe('60 → 165');
  expect(compared.map(({ href }) => href)).toEqual([
    '/x/figures/catch-at-the-start/',
    '/x/figures/catch-after-the-vote/',
  ]);
  expect(figure('catch-at-the-start').comparisons.map(({ display: text }) => text)).toEqual([
    '+175.0%',
  ]);
});

test('a gap is told where the window holds it, and only there', () => {
  expect(figure('days-over-100').gaps).toEqual(['5\u00a0March 2031: A storm; no boat went out.']);
  expect(figure('catch-at-the-start').gaps).toEqual([]);
});

test('a claim leads to its figures, and is recomputed', () => {
  const claim = showClaim(context, dossier.claims.get('span-herring'));
  expect(claim.standing.id).toBe('recomputed');
  expect(claim.figures.map(({ figure: { href }, word }) => [word, href])).toEqual([
    ['Confirmed by', '/x/figures/days-over-100/'],
    ['Qualified by', '/x/figures/catch-rose/'],
  ]);
});

test('a figure and the pieces that cite it know of each other, once', () => {
  expect(figure('catch-rose').citedIn).toEqual([
    {
      text: 'How many hands were raised in Velmar, and who was near enough to count them',
      href: '/x/analyses/how-many-hands/',
    },
  ]);
  expect(figure('days-over-100').citedIn).toEqual([]);
  const { figures } = dossier.analyses.get('how-many-hands');
  expect(figures.map(({ id }) => id)).toEqual(['catch-rose']);
});

test('figures are listed by heading', () => {
  expect(listFigures(context).map(({ figures, title }) => [title, figures.length])).toEqual([
    ['Landings', 4],
  ]);
});

test('a row shows wholes and parts, with a dash where the whole is 0', () => {
  const row = showRow(context, herring.days.get('2031-03-02'));
  expect([row.title, row.path, row.above]).toEqual([
    'Landing of 2\u00a0March 2031',
    '/landings/2031-03-02/',
    '/landings/',
  ]);
  expect(row.shares.head).toEqual(['Landed', 'Sold', 'Share']);
  expect(row.shares.rows).toEqual([{ label: 'All crates', whole: '0', part: '0', share: '–' }]);
  expect(row.counts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Velmar 0',
    'Ostrand 0',
  ]);
  expect(row.figures.map(({ href }) => href)).toContain('/x/figures/catch-at-the-start/');
});

test('neighbours of a row tell the days between that have none', () => {
  const { next, previous } = showRow(context, herring.days.get('2031-03-04'));
  expect([previous.link?.text, previous.gap]).toEqual(['3\u00a0March 2031', undefined]);
  expect([next.link?.text, next.gap]).toEqual([
    '6\u00a0March 2031',
    '5\u00a0March 2031: A storm; no boat went out.',
  ]);
  expect(showRow(context, herring.days.get('2031-03-01')).previous.link).toBeUndefined();
  expect(showRow(context, herring.days.get('2031-03-07')).next.link).toBeUndefined();
});

test('a row has the events and claims of its days, and events lead back', () => {
  const row = herring.days.get('2031-03-04');
  expect(row.events.map(({ id }) => id)).toEqual(['council-vote']);
  expect(dossier.events.get('council-vote').rows).toEqual([row]);
  expect(row.claims.map(({ id }) => id)).toContain('wire-vote-twelve');
});

test('a table has all its rows and columns', () => {
  const { columns, path: address, rows } = showDataset(context, herring);
  expect(address).toBe('/landings/');
  expect(columns).toHaveLength(5);
  expect(rows.rows).toHaveLength(6);
});

test('a reference without words says the value of a figure, or the name of a record', () => {
  const link = (url: string) => ({ type: 'link' as const, url, children: [] });
  const nodes = [
    { type: 'paragraph' as const, children: [link('figure:catch-rose'), link('actor:nikos-vale')] },
  ];
  expect(context.render({ nodes })).toBe(
    `<p><a href="/x/figures/catch-rose/">+175.0%</a><a href="/x/actors/nikos-vale/">${dossier.actors.get('nikos-vale').name}</a></p>`,
  );
});
