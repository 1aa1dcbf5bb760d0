import { expect, inject, test } from 'vitest';

import { listFiles, readBuilt } from '../built.ts';

const sites = inject('sites');

test('the matrix is a table with a head for each row and column', () => {
  const html = readBuilt(sites.plain, 'positions/index.html');
  const [table = ''] = /<table class="matrix">[\s\S]*?<\/table>/.exec(html) ?? [];
  const columns = table.match(/<th scope="col"/g)?.length ?? 0;
  const rows = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].slice(1).map(([row]) => row);
  expect(columns).toBeGreaterThan(10);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(row.match(/<th scope="row"/g)).toHaveLength(1);
    expect(row.match(/<td/g)).toHaveLength(columns - 1);
  }
});

test('two actors have one page, in one order', () => {
  const pairs = listFiles(sites.plain, '.html').filter((file) => /^positions\/.+\/.+\//.test(file));
  expect(pairs.length).toBeGreaterThan(100);
  const ids = pairs.map((file) => file.split('/').slice(1, 3));
  expect(ids.filter(([a = '', b = '']) => a >= b)).toEqual([]);
});

test('a demand that several sources carry stands once, with its variants and what is offered for it', () => {
  const html = readBuilt(sites.plain, 'demands/index.html');
  const bodies = [...html.matchAll(/<tbody>[\s\S]*?<\/tbody>/g)].map(([body]) => body);
  const of = bodies.filter((body) => body.includes('guardian-demanded-donbas'));
  expect(of).toHaveLength(1);
  const [family = ''] = of;
  for (const id of ['donetsk-only-version', 'reuters-june-2024-demand', 'bloomberg-8-aug-crimea'])
    expect(family).toContain(`href="/claims/${id}/"`);
  expect(family).toContain('href="/claims/guardian-freeze-offer/"');
  expect(html.match(/ id="guardian-demanded-donbas"/g)).toHaveLength(1);
  expect(html).not.toContain(' id="ft-demanded-donbas"');
});

test('another affair has the same pages', () => {
  const demands = readBuilt(sites.other, 'demands/index.html');
  expect(demands).toContain('Fishing grounds that a bridge would close');
  expect(demands).toContain('about 12.5%');
  expect(listFiles(sites.other, '.html')).toContain('positions/dessa-orlin/nikos-vale/index.html');
});
