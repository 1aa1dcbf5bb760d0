import { expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { readDossier } from '../../../src/dossier/index.ts';
import { describeChart } from '../../../src/views/chart-words.ts';
import { listHighRows, showChart, showSmallChart } from '../../../src/views/chart.ts';
import { createContext } from '../../../src/views/context.ts';
import { listFacets, listTimeline } from '../../../src/views/timeline.ts';

const { dossier } = readDossier('tests/fixtures/other-affair');
if (!dossier) throw new Error('The fixture has problems');
const context = createContext(dossier, createAddresses('https://host.example', '/'));
const chart = dossier.charts.get('herring');
const view = showChart(context, chart);

test('says from when to when, how much, and the most', () => {
  expect(describeChart(chart).span).toBe(
    'From 1\u00a0March 2031 to 7\u00a0March 2031 the table has 6 landings and 510 crates landed; the most in one landing were 160, in that of 3\u00a0March 2031.',
  );
});

test('says how many lie above each line, and what changed', () => {
  const { above, change } = describeChart(chart);
  expect(above).toBe('3 landings had more than 100.');
  expect(change).toBe(
    'Before “Vote”, in the 3 landings of 2–4\u00a0March 2031, the average was 95 crates; 2 landings had more than 100. After it, in the 2 landings of 5–7\u00a0March 2031, the average was 83 crates; 1 landing had more than 100.',
  );
});

test('says nothing of lines and change where there are none', () => {
  const plain = describeChart({ ...chart, thresholds: [], split: undefined });
  expect([plain.above, plain.change]).toEqual([undefined, undefined]);
  const { split } = chart;
  if (!split) throw new Error('The fixture compares nothing');
  const after = { ...split.after, from: '2031-04-01', until: '2031-04-02' };
  expect(describeChart({ ...chart, split: { ...split, after } }).change).toBeUndefined();
});

test('has a place for every calendar day, and a link for each that has a row', () => {
  expect(view.days).toHaveLength(7);
  expect(view.days[2]).toEqual({
    text: '3\u00a0March 2031: 160 crates',
    href: '/landings/2031-03-03/',
  });
  expect(view.days[4]).toBeUndefined();
});

test('has the same rows as a table', () => {
  expect(view.columns).toEqual(['Day', 'At Velmar', 'At Ostrand', 'Together']);
  expect(view.rows.map(({ cells }) => cells)).toEqual([
    ['40', '20', '60'],
    ['0', '0', '0'],
    ['120', '40', '160'],
    ['80', '45', '125'],
    ['60', '60', '120'],
    ['10', '35', '45'],
  ]);
});

test('names source and days inside the picture, and marks with their day', () => {
  expect(view.credit).toBe('Span Institute; 1\u00a0March 2031 to 7\u00a0March 2031');
  expect(view.drawing.marks.map(({ label }) => label)).toEqual(['Vote, 4\u00a0March']);
});

test('a small chart has whole bars, and says what changed', () => {
  const small = showSmallChart(chart);
  expect(small.drawing.parts).toHaveLength(1);
  expect(small.sentence).toContain('After it, in the 2 landings');
});

test('rows above the lowest line stand in the timeline, where no strike is told', () => {
  expect(listHighRows(chart).map(({ day }) => day)).toEqual([
    '2031-03-03',
    '2031-03-04',
    '2031-03-06',
  ]);
  const shown = listTimeline(context).groups.flatMap(({ events }) => events);
  const rows = shown.filter(({ kind }) => kind === 'landing');
  expect(rows).toMatchObject([
    {
      text: 'Landing of 160 crates landed',
      href: '/landings/2031-03-03/',
      when: '3\u00a0March 2031',
      summary: 'Span Institute: 120 crates at Velmar and 40 crates at Ostrand.',
      facets: { actor: 'span-institute', issue: '', kind: 'landings', standing: '' },
    },
    { when: '4\u00a0March 2031' },
    { when: '6\u00a0March 2031' },
  ]);
});

test('every count of the filters is that of the entries with the value', () => {
  const shown = listTimeline(context).groups.flatMap(({ events }) => events);
  const options = listFacets(context).flatMap(({ name, options }) =>
    options.map(({ count, id }) => ({ name, id, count })),
  );
  expect(options.length).toBeGreaterThan(5);
  for (const { count, id, name } of options) {
    const found = shown.filter(({ facets }) => facets[name].split(' ').includes(id));
    expect(found, `${name} ${id}`).toHaveLength(count);
  }
});
