import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

import { tables } from '../../src/data/tables.ts';
import { listFiles, readBuilt } from '../built.ts';
import { basePath, basedUrl } from '../site.ts';

const sites = inject('sites');

function readJson(folder: string, file: string): Record<string, unknown> {
  return JSON.parse(readBuilt(folder, file)) as Record<string, unknown>;
}

test.each([
  ['the real content', sites.plain],
  ['another affair', sites.other],
])('every table of %s fits the published schema, in JSON and CSV alike', (_, folder) => {
  const judge = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/, uri: /^https?:\/\// } });
  const schema = readJson(folder, 'data/schema.json');
  judge.addSchema(schema);
  expect(tables.length).toBeGreaterThanOrEqual(8);
  for (const { name } of tables) {
    const table = readJson(folder, `data/${name}.json`);
    judge.validate(`${String(schema['$id'])}#/$defs/${name}`, table);
    expect(judge.errors, name).toBeNull();
    const rows = csvParse(readBuilt(folder, `data/${name}.csv`));
    expect(rows).toHaveLength(Number(table['count']));
    expect(rows.length, name).toBeGreaterThan(0);
  }
});

test('a data set has its totals under its own name, with credit in each row, and nothing more', () => {
  const [columns = '', ...lines] = readBuilt(sites.plain, 'data/strikes.csv').trim().split('\n');
  expect(columns).toBe(
    'dataset,day,url,totals.total_launched,totals.total_stopped,countedBy,credit',
  );
  expect(lines).toHaveLength(128);
  const seventh = lines.find((line) => line.startsWith('strikes,2025-09-07,'));
  expect(seventh).toContain(',823,751,ukrainian-air-force,"Compiled by Petro Ivaniuk');
  expect(readBuilt(sites.plain, 'data/index.html')).toContain('<a href="/data/strikes.csv">');
});

test('every page has a twin for programs, which says what it is', () => {
  const pages = listFiles(sites.plain, 'index.html').map((file) => file.replace(/html$/, 'json'));
  expect(pages.length).toBeGreaterThan(700);
  expect(listFiles(sites.plain, 'index.json')).toEqual(pages.toSorted());
  for (const file of pages) {
    const url = new URL(file.replace('index.json', ''), 'https://after-alaska.example').href;
    expect(readJson(sites.plain, file), file).toMatchObject({ url, licence: 'CC BY 4.0' });
  }
  const html = readBuilt(sites.based, `${basePath}claims/sixteen-over-400/index.html`);
  expect(html).toContain(
    `<link rel="alternate" type="application/json" href="${basePath}claims/sixteen-over-400/index.json">`,
  );
});

test('the calendar can be read, and no event is in it twice', () => {
  const calendar = new ICAL.Component(
    ICAL.parse(readBuilt(sites.plain, 'events.ics')) as unknown[],
  );
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events.length).toBeGreaterThan(20);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  const summit = events.find(({ uid }) => uid.endsWith('/alaska-summit'));
  expect(summit?.startDate.toString()).toBe('2025-08-15T19:26:00Z');
});

test('the sitemap keeps its schema and names every page, and robots.txt names it', async () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('sitemap/package.json'));
  const xsd = readFileSync(path.join(folder, 'schema', 'sitemap.xsd'), 'utf8');
  const contents = readBuilt(sites.based, `${basePath}sitemap.xml`);
  const xml = [{ fileName: 'sitemap.xml', contents }];
  expect((await validateXML({ xml, schema: [xsd] })).errors).toEqual([]);
  const named = [...contents.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const pages = listFiles(sites.based, 'index.html').map(
    (file) => `${basedUrl}/${file.replace('index.html', '')}`,
  );
  expect(named.toSorted()).toEqual(pages.toSorted());
  const robots = readBuilt(sites.based, `${basePath}robots.txt`);
  expect(robots).toContain(`Sitemap: ${basedUrl}${basePath}sitemap.xml`);
});

test('the manifest has the hash of every published file', () => {
  const { files } = readJson(sites.plain, 'manifest.json') as { files: Record<string, string> };
  const built = listFiles(sites.plain, '').filter((file) => /\.[a-z_0-9-]+$/i.test(file));
  expect(built.length).toBeGreaterThan(1000);
  expect(Object.keys(files).toSorted()).toEqual(
    built.filter((file) => file !== 'manifest.json').toSorted(),
  );
  for (const [file, hash] of Object.entries(files)) {
    const bytes = readFileSync(path.join(sites.plain, file));
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(hash);
  }
});

test('an address that moved leads to where it is now, and search engines leave it out', () => {
  const page = readBuilt(sites.other, 'actors/n-vale/index.html');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/actors/nikos-vale/">');
  expect(page).toContain('<a href="/actors/nikos-vale/">');
  expect(page).toContain(
    '<link rel="canonical" href="https://kerr-bridge.example/actors/nikos-vale/">',
  );
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(readBuilt(sites.other, '_redirects')).toContain('/actors/n-vale/ /actors/nikos-vale/ 301');
  expect(readBuilt(sites.other, 'sitemap.xml')).not.toContain('n-vale');
});
