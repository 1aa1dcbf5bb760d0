import { createAddresses } from '../../../src/addresses.ts';
import { createContext, type Context } from '../../../src/views/context.ts';
import { dossierOf } from '../dossier-of.ts';

/** Texts of content files by their path in `content/`. */
export type Files = Readonly<Record<string, string>>;

/** Keys of front matter, and what they hold. `undefined` takes a key away. */
type FrontMatter = Readonly<Record<string, unknown>>;

/**
 * A small affair, and what views are made from: the actor `ann` says `first` about the issue `water` in the article
 * `report` of the publisher `wire`.
 * @param files added to it, or put in the place of its own
 */
export function contextOf(files: Files = {}, host = 'https://example.org', base = '/'): Context {
  const dossier = dossierOf({
    'site.yaml': JSON.stringify(site),
    'actors/ann.md': actor('Ann'),
    'articles/report.md': article({}, claim('first')),
    'issues/water.md': issue('Water'),
    'publishers/wire.md': publisher('The Wire'),
    ...files,
  });
  return createContext(dossier, createAddresses(host, base));
}

export function actor(name: string, more: FrontMatter = {}, body = ''): string {
  return record({ name, kind: 'person', role: 'envoy', side: 'north', ...more }, body);
}

/** A piece of ours, of 2 June 2020; each paragraph of the body must cite a claim. */
export function analysis(title: string, more: FrontMatter, body: string): string {
  return record({ title, published: '2020-06-02', summary: 'What it finds.', ...more }, body);
}

/** An article of `wire` with ten paragraphs; the body is joined from its pieces. */
export function article(more: FrontMatter, ...body: readonly string[]): string {
  const data = {
    title: 'A report',
    publisher: 'wire',
    url: 'https://wire.example/report',
    published: '2020-05-01',
    accessed: '2020-06-01',
    language: 'en',
    kind: 'news-report',
    paragraphs: 10,
    reliability: 'A reporter was there.',
    summary: 'What was said.',
  };
  return record({ ...data, ...more }, body.join('\n'));
}

/**
 * A claim by `ann` about `water` in paragraph 1.
 * @param more attributes, such as `{ by: 'bob', supports: 'first' }`; an empty one is left out
 * @param text below the sentence: a block quote, notes
 */
export function claim(id: string, more: Readonly<Record<string, string>> = {}, text = ''): string {
  const attributes = { by: 'ann', about: 'water', on: '2020-01-01', para: '1', ...more };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value}"`);
  return `:::claim{#${id}${written.join('')}}\n${sentenceOf(id)}\n\n${text}\n:::\n`;
}

/** What the claim with an id says. */
export function sentenceOf(id: string): string {
  return `It is said: ${id}.`;
}

export function dispute(title: string, claims: readonly (readonly string[])[], order = 1): string {
  return record({
    title,
    question: `${title}?`,
    order,
    issues: ['water'],
    versions: claims.map((ids, index) => ({
      says: `Version ${index + 1}`,
      ground: `Ground ${index + 1}`,
      claims: ids,
    })),
    settledBy: 'A record.',
    prints: 'Both.',
  });
}

export function event(title: string, on: string, more: FrontMatter = {}, body = ''): string {
  return record({ title, on, kind: 'talks', summary: `${title} takes place.`, ...more }, body);
}

/** An issue with the stances `more` and `less`. */
export function issue(title: string, more: FrontMatter = {}, body = ''): string {
  const stances = [
    { id: 'more', label: 'More', meaning: 'There should be more.' },
    { id: 'less', label: 'Less', meaning: 'There should be less.' },
  ];
  return record({ title, question: `How much ${title}?`, order: 1, stances, ...more }, body);
}

export function place(name: string, more: FrontMatter = {}): string {
  return record({ name, kind: 'city', country: 'Northland', ...more });
}

/** The map of a country that is there, as if it were that of the affair; it covers the place `land`. */
export function map(title: string): string {
  return record({
    title,
    source: '@svg-maps/ukraine',
    bounds: { west: 22.137, south: 44.386, east: 40.228, north: 52.379 },
    covers: 'land',
    credit: 'Map: somebody',
    creditUrl: 'https://maps.example/',
  });
}

export function publisher(name: string, more: FrontMatter = {}): string {
  return record({ name, kind: 'agency', about: `${name} is an agency.`, ...more });
}

/** A file with front matter; YAML reads JSON. */
function record(data: FrontMatter, body = ''): string {
  const lines = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

/** What `site.yaml` says of the small affair. */
export const site = {
  title: 'Before the Flood',
  tagline: 'Who wants how much water',
  description: 'An affair about water.',
  language: 'en',
  url: 'https://flood.example',
  tagAuthority: 'flood.example,2020',
  editor: 'The editors',
  contact: 'https://flood.example/about/',
  licences: { code: 'MIT', text: 'CC BY 4.0' },
};
