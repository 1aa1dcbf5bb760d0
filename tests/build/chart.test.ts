import { existsSync } from 'node:fs';
import path from 'node:path';

import { expect, inject, test } from 'vitest';

import { readDossier } from '../../src/dossier/index.ts';
import { formatNumber } from '../../src/views/numbers.ts';
import { readBuilt } from '../built.ts';

const sites = inject('sites');
const { dossier } = readDossier('.');
if (!dossier) throw new Error('The content has problems');
const chart = dossier.charts.get('strikes');
const rows = chart.dataset.days.all;
const html = readBuilt(sites.plain, 'timeline/index.html');
const picture = /<div class="picture"[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';

test('the table below the chart equals the data', () => {
  const table = /<table[\s\S]*?<\/table>/.exec(picture)?.[0] ?? '';
  const cells = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)]
    .slice(1)
    .map(([, row = '']) => [...row.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell));
  const columns = [...chart.series.map(({ column }) => column), chart.total];
  expect(cells).toHaveLength(128);
  expect(cells).toEqual(
    rows.map(({ counts }) => columns.map((column) => formatNumber(counts[column] ?? 0))),
  );
});

test('each of the 128 bars, and each row of the table, links to the page of its night', () => {
  const links = [...picture.matchAll(/<a href="([^"]+)" title="([^"]+)" tabindex="-1"/g)];
  expect(links).toHaveLength(128);
  for (const [index, [, href = '', title = '']] of links.entries()) {
    const row = rows[index];
    expect(href).toContain(row?.day);
    expect(title).toContain(formatNumber(row?.counts[chart.total] ?? 0));
    expect(existsSync(path.join(sites.plain, href, 'index.html')), href).toBe(true);
    expect(picture.split(`href="${href}"`)).toHaveLength(3);
  }
});

test('the words before the chart hold its peak, and the picture its source', () => {
  const peak = Math.max(...rows.map(({ counts }) => counts[chart.total] ?? 0));
  const words = /<p id="chart-strikes-words">([^<]+)</.exec(html)?.[1] ?? '';
  expect(words).toContain(`were ${formatNumber(peak)}`);
  expect(picture).toMatch(/<text class="credit"[^>]*>[^<]*Ukrainian Air Force[^<]*2025/);
});
