import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readDossier, type Dossier } from '../../src/dossier/index.ts';
import { countWords, maxQuotedWords } from '../../src/dossier/markdown/prose.ts';
import { collectionNames } from '../../src/dossier/schemas/reference.ts';
import { isInside } from '../../src/dossier/shapes.ts';
import { listFiles, reportOf } from '../unit/dossier/folders.ts';

const files = listFiles('content');
const { dossier } = readDossier('.');

/** @throws {Error} when the content has problems, which the first test shows in full */
function mustHave(): Dossier {
  if (!dossier) throw new Error('The content has problems');
  return dossier;
}

test('the content has no problems', () => {
  expect(reportOf('.')).toBe('0 problems in 0 files');
});

test.each(collectionNames)('there are some %s', (name) => {
  expect(mustHave()[name].all).not.toHaveLength(0);
});

test('there are at least fourteen articles, each with claims', () => {
  const { articles } = mustHave();
  expect(articles.all.length).toBeGreaterThanOrEqual(14);
  const empty = articles.all.filter(({ claims }) => claims.length === 0);
  expect(empty.map(({ id }) => id)).toEqual([]);
});

test.each(['rbc-isw-strikes', 'tundra-drums-withdrawal'])(
  '%s has at least one claim for each of its twelve paragraphs',
  (id) => {
    const article = mustHave().articles.get(id);
    expect(article.paragraphs).toBe(12);
    const covered = new Set(article.claims.flatMap(({ paragraphs }) => paragraphs));
    const every = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(every.filter((paragraph) => !covered.has(paragraph))).toEqual([]);
  },
);

test('every quotation has at most twenty-five words', () => {
  const quotations = mustHave().claims.all.flatMap(({ quotation }) => quotation ?? []);
  expect(quotations.length).toBeGreaterThan(20);
  expect(quotations.filter((text) => countWords(text) > maxQuotedWords)).toEqual([]);
});

test('disputes one to twenty are there, each version held by claims', () => {
  const { disputes } = mustHave();
  const orders = disputes.all.map(({ order }) => order);
  const every = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(every.filter((order) => !orders.includes(order))).toEqual([]);
  const unheld = disputes.all.filter(
    ({ versions }) => versions.length < 2 || versions.some(({ claims }) => claims.length === 0),
  );
  expect(unheld.map(({ id }) => id)).toEqual([]);
});

test('each place that is drawn as a point lies inside the outline of its own region, and in no other but one around it', () => {
  const points = mustHave().places.all.flatMap(({ id, shape }) =>
    shape?.point ? [{ id, region: shape.region, regions: shape.map.shapes.regions, point: shape.point }] : [],
  );
  expect(points.length).toBeGreaterThan(12);
  for (const { id, point, region, regions } of points) {
    const around = [...regions].filter(([, rings]) => isInside(rings, point)).map(([name]) => name);
    expect(around, id).toContain(region);
    // The region around the capital is drawn without a hole for it.
    expect(around.length, id).toBe(region === 'kyiv-city' ? 2 : 1);
  }
});

test('no text says that something is unverified', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) => /unverified/i.test(readFileSync(`content/${file}`, 'utf8')));
  expect(found).toEqual([]);
});

test('the strike figures have a row for each night but those of the truce', () => {
  const { days, gaps } = mustHave().datasets.get('strikes');
  expect(days.all).toHaveLength(128);
  expect([days.all[0]?.day, days.all.at(-1)?.day]).toEqual(['2025-05-01', '2025-09-08']);
  expect(gaps.map(({ on }) => on.text)).toEqual(['2025-05-08/2025-05-10']);
  expect(days.get('2025-09-07').counts).toMatchObject({ total_launched: 823, total_stopped: 751 });
});

test('the claims of sixteen nights and of the fifth night are recomputed', () => {
  const { claims, figures } = mustHave();
  expect(figures.all.length).toBeGreaterThanOrEqual(20);
  expect(claims.get('sixteen-over-400').standing.word).toBe('recomputed');
  expect(claims.get('fifth-over-500-since-alaska').standing.word).toBe('recomputed');
  expect(figures.get('weapons-in-the-five-nights').display).toBe('3\u202F174');
});
