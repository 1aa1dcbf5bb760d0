import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { toJson, toJsonSchema, toTwin } from '../../../src/data/json.ts';
import { tables, type Table } from '../../../src/data/tables.ts';
import { findPage } from '../../../src/views/pages.ts';
import { actor, article, claim, contextOf, dispute, event, place } from '../views/affair.ts';

const context = contextOf(
  {
    'actors/ann.md': actor('Ann', {
      positions: [
        ...[{ issue: 'water', from: '2020-01-01', until: '2020-02-01', stance: 'more' }],
        ...[{ issue: 'water', from: '~2020-02', stance: 'less' }],
      ].map((position) => ({ ...position, summary: 'So.', claims: ['first'] })),
    }),
    'articles/report.md': article(
      { corrections: [{ day: '2020-07-01', what: 'A slip.', claim: 'first' }] },
      claim('first', { at: 'quay', event: 'talks' }, '> quoted words\n'),
      claim('last', { contradicts: 'first', para: '2,3' }),
    ),
    'disputes/day.md': dispute('Day', [['first'], ['last']]),
    'events/talks.md': event('Talks', '2020-05', { places: ['quay'] }),
    'places/quay.md': place('Quay'),
  },
  'https://host.example',
  '/base/',
);

function tableOf(name: string): Table {
  const found = tables.find((table) => table.name === name);
  if (!found) throw new RangeError(`Unexpected name ${name}, expected that of a table`);
  return found;
}

const judge = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/, uri: /^https?:\/\// } });
judge.addSchema(JSON.parse(toJsonSchema(context)) as object);
const id = 'https://host.example/base/data/schema.json';

/** What is computed from data is judged on the built site. */
const written = tables.filter(({ name }) => name !== 'figures' && name !== 'days');

test.each(written.map(({ name }) => name))(
  'the table of %s has rows and fits its schema',
  (name) => {
    const data = JSON.parse(toJson(context, tableOf(name))) as { rows: object[]; count: number };
    expect(data.rows.length).toBeGreaterThan(0);
    expect(data.count).toBe(data.rows.length);
    judge.validate(`${id}#/$defs/${name}`, data);
    expect(judge.errors).toBeNull();
    judge.validate(`${id}#/$defs/${name}`, { ...data, rows: [{ ...data.rows[0], extra: 1 }] });
    expect(judge.errors).not.toBeNull();
  },
);

test('a row names others by their ids, and what is not known null', () => {
  const [first, last] = tableOf('claims').rows(context);
  expect(first).toMatchObject({
    id: 'first',
    url: 'https://host.example/base/claims/first/',
    quotation: 'quoted words',
    by: 'ann',
    via: null,
    about: ['water'],
    on: { from: '2020-01-01', until: '2020-01-01', precision: 'day', about: false },
    source: 'report',
    standing: 'contradicted',
    corrections: [{ day: '2020-07-01', what: 'A slip.', was: null }],
  });
  expect(last).toMatchObject({ contradicts: ['first'], paragraphs: [2, 3], quotation: null });
});

test('a table says where it stands, under which licence, and whom to credit', () => {
  expect(JSON.parse(toJson(context, tableOf('events')))).toMatchObject({
    url: 'https://host.example/base/data/events.json',
    licence: 'CC BY 4.0',
    credit: 'Before the Flood, https://host.example/base/data/events.json',
  });
});

test('the twin of a page holds its view and its corrections', () => {
  const page = findPage(context, '/claims/first/');
  if (!page) throw new Error('No page');
  expect(JSON.parse(toTwin(context, page))).toMatchObject({
    url: 'https://host.example/base/claims/first/',
    kind: 'claim',
    id: 'first',
    corrections: [{ what: 'A slip.' }],
    view: JSON.parse(JSON.stringify(page.view())) as object,
  });
});
