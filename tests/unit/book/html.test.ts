import { expect, test } from 'vitest';

import { toSingleHtml } from '../../../src/book/html.ts';
import { createAddresses } from '../../../src/addresses.ts';
import { readDossier } from '../../../src/dossier/index.ts';
import { createContext } from '../../../src/views/context.ts';
import { claim, article, contextOf } from '../views/affair.ts';

const { dossier } = readDossier('.');
if (!dossier) throw new Error('The content has problems');
const html = toSingleHtml(createContext(dossier, createAddresses(dossier.site.url, '/')));

test('every reference of the real content leads to a place in the file, and no place has two', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  const targets = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id));
  expect(targets.size).toBeGreaterThan(dossier.claims.all.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...targets].filter((id) => !ids.includes(id))).toEqual([]);
});

test('every claim stands in it in the words of the site', () => {
  const text = html.replaceAll('&#x26;', '&');
  for (const { sentence } of dossier.claims.all) expect(text).toContain(sentence);
});

test('it loads nothing: no script, image, style sheet or font of elsewhere', () => {
  expect(html).not.toMatch(/<(?:script|img|link|iframe|object)\b|@import|url\(/);
});

test('what sources say cannot end an element', () => {
  const made = toSingleHtml(
    contextOf({
      'articles/report.md': article({ title: '</title><script>alert(1)</script>' }, claim('first')),
    }),
  );
  expect(made).not.toContain('<script');
  expect(made).toContain('&#x3C;script>alert(1)');
});
