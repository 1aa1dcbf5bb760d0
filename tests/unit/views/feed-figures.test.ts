import path from 'node:path';

import { expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { createContext, forFeeds } from '../../../src/views/context.ts';
import { carriedRows, writeFigures } from '../../../src/views/feed-figures.ts';
import { listFeedItems } from '../../../src/views/feed-items.ts';
import { fixtures, mustRead } from '../dossier/folders.ts';

const dossier = mustRead(path.join(fixtures, 'other-affair'));
const context = createContext(dossier, createAddresses('https://host.example', '/x/'));
const over = dossier.figures.get('days-over-100');
const html = writeFigures(forFeeds(context), [over]);

test('a figure has a heading, a sentence, its picture and its rows, each address in full', () => {
  expect(html).toContain(
    '<h3><a href="https://host.example/x/figures/days-over-100/">Days above a hundred crates</a></h3>',
  );
  expect(html).toContain(' 3 days, computed from data.');
  expect(html).toMatch(
    /<img src="https:\/\/host\.example\/x\/cards\/figures\/days-over-100\.png" alt="Computed figure: 3 days\. [^"]+" width="1200" height="630">/,
  );
  expect(html).toContain('<th scope="col">Day</th><th scope="col">Crates</th>');
  expect(html).toContain(
    '<tr><th scope="row"><a href="https://host.example/x/landings/2031-03-03/">3\u00a0March 2031</a></th><td>160</td></tr>',
  );
  expect(html.match(/<tr>/g)).toHaveLength(4);
  expect(html).not.toContain('All 3 rows');
});

test('it says whose figures they are, once', () => {
  const both = writeFigures(forFeeds(context), [over, dossier.figures.get('catch-rose')]);
  expect(both.match(/Counted by: /g)).toHaveLength(1);
  expect(both.match(/<img /g)).toHaveLength(2);
});

test('of many rows the first are there, and a link to all', () => {
  const [row] = over.rows;
  if (!row) throw new RangeError('Unexpected figure without rows, expected one');
  const rows = Array.from({ length: carriedRows + 1 }, () => row);
  const long = writeFigures(forFeeds(context), [{ ...over, rows }]);
  expect(long.match(/<th scope="row">/g)).toHaveLength(carriedRows);
  expect(long).toContain(
    `<a href="https://host.example/x/figures/days-over-100/">All ${carriedRows + 1} rows</a>`,
  );
});

test('an entry has the figures that its text cites, and no other has any', () => {
  expect(writeFigures(forFeeds(context), [])).toBe('');
  const texts = new Map(listFeedItems(context).map(({ guid, html: text }) => [guid, text]));
  const cites = dossier.analyses.all.filter(({ figures }) => figures.length > 0);
  expect(cites.length).toBeGreaterThan(0);
  expect([...texts.values()].filter((text) => text.includes('<img '))).toHaveLength(cites.length);
  for (const { figures, id } of cites)
    for (const { title } of figures)
      expect(texts.get(`tag:kerr-bridge.example,2031:analyses/${id}`)).toContain(
        `${title}</a></h3>`,
      );
});
