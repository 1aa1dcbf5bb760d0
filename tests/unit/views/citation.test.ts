import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';

import { cite, type Citation, type Work } from '../../../src/views/citation.ts';

const work: Work = {
  key: 'claim-first',
  title: 'It is said: first.',
  author: 'The editors',
  site: 'Before the Flood',
  published: '2020-06-01',
  href: 'https://flood.example/claims/first/',
  language: 'en',
};

function textOf(id: Citation['id'], more: Partial<Work> = {}): string {
  return cite({ ...work, ...more }).find((citation) => citation.id === id)?.text ?? '';
}

test('a work is cited in four ways, the plainest first', () => {
  expect(cite(work).map(({ name }) => name)).toEqual([
    'Plain text',
    'BibTeX',
    'CSL-JSON',
    'Wikipedia',
  ]);
});

test('in plain text', () => {
  expect(textOf('plain')).toBe(
    'The editors: “It is said: first.” Before the Flood, 1\u00a0June 2020, https://flood.example/claims/first/',
  );
  expect(textOf('plain', { title: 'A name' })).toContain('“A name.”');
  expect(textOf('plain', { title: 'A question?' })).toContain('“A question?”');
});

test('in BibTeX', () => {
  expect(textOf('bibtex')).toBe(`@misc{claim-first,
  author = {{The editors}},
  title = {{It is said: first}},
  howpublished = {Before the Flood},
  year = {2020},
  month = {06},
  day = {01},
  url = {https://flood.example/claims/first/},
  language = {en}
}`);
});

test('in CSL-JSON', () => {
  expect(JSON.parse(textOf('csl'))).toEqual([
    {
      id: 'claim-first',
      type: 'webpage',
      title: 'It is said: first',
      author: [{ literal: 'The editors' }],
      'container-title': 'Before the Flood',
      issued: { 'date-parts': [[2020, 6, 1]] },
      URL: 'https://flood.example/claims/first/',
      language: 'en',
    },
  ]);
});

test('in Wikipedia’s template', () => {
  expect(textOf('wikipedia')).toBe(
    '{{cite web |author=The editors |title=It is said: first |website=Before the Flood |date=2020-06-01 |url=https://flood.example/claims/first/ |language=en}}',
  );
});

test('a work without a day is cited without one', () => {
  const more = { published: undefined };
  expect(textOf('plain', more)).toBe(
    'The editors: “It is said: first.” Before the Flood, https://flood.example/claims/first/',
  );
  expect(textOf('bibtex', more)).not.toMatch(/year|month|day/);
  expect(textOf('csl', more)).not.toContain('issued');
  expect(textOf('wikipedia', more)).not.toContain('date');
});

const hostile = [
  'Braces {like these} and {one open',
  'Rock & roll, 100% of $5, #1, a_b, 2^8, ~home',
  String.raw`A \command{with} a backslash \\ twice`,
  'Cells | in || a table',
  '[[A link]] and {{a template}} and <ref>a note</ref>',
  "''italic'' and '''bold''' and ~~~~",
  'Зеленський: «Київ», Путін',
  'From 1 -- 2 --- or ``so``, it’s his',
  'A “quoted” "word" and an @entry{x, y={z}}',
];

describe('a reader of bibliographies reads back what was written', () => {
  test.each(hostile)('%s', (title) => {
    const more = { title, author: title };
    for (const id of ['bibtex', 'csl'] as const) {
      const [entry, ...others] = new Cite(textOf(id, more)).data;
      expect(others).toEqual([]);
      expect(entry).toMatchObject({
        title,
        // What stands in two pairs of braces is one name, whatever it is then called.
        author: [id === 'csl' ? { literal: title } : { family: title }],
        URL: work.href,
        issued: { 'date-parts': [[2020, 6, 1]] },
      });
    }
  });
});

describe('nothing breaks out of Wikipedia’s template', () => {
  test.each(hostile)('%s', (title) => {
    const text = textOf('wikipedia', { title });
    const inner = text.slice('{{cite web '.length, -'}}'.length).replaceAll('{{!}}', '');
    expect(inner).not.toMatch(/[{}[\]<>]|''|~~/);
    expect(inner.match(/\|/g)).toHaveLength(6);
  });
});
