import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { toEpub } from '../../../src/book/epub.ts';
import { createAddresses } from '../../../src/addresses.ts';
import { readDossier } from '../../../src/dossier/index.ts';
import { createContext, type Context } from '../../../src/views/context.ts';
import { article, claim, contextOf } from '../views/affair.ts';

function contextIn(root: string): Context {
  const { dossier } = readDossier(root);
  if (!dossier) throw new Error(`The content of ${root} has problems`);
  return createContext(dossier, createAddresses(dossier.site.url, '/'));
}

const hostile = contextOf({
  'articles/report.md': article(
    { title: 'A & B <i>"c"</i>', author: 'Анна' },
    claim(
      'first',
      {},
      '> “x” & y\n\n- [ ] a task\n- one  \n  two\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    ),
  ),
});

test.each([
  ['the real content', contextIn('.')],
  ['another affair', contextIn('tests/fixtures/other-affair')],
  ['text that is hard to write down', hostile],
])('the book of %s is a valid EPUB', async (_, context) => {
  const { messages, valid } = await EpubCheck.validate(toEpub(context));
  expect(messages).toEqual([]);
  expect(valid).toBe(true);
});

test('a file that is no EPUB is found', async () => {
  const { valid } = await EpubCheck.validate(toEpub(hostile).slice(0, 400));
  expect(valid).toBe(false);
});

test('the book of one dossier has the same bytes each time, and tells first what it is', () => {
  const book = toEpub(hostile);
  expect(toEpub(hostile)).toEqual(book);
  expect(strFromU8(book.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('a reference to a claim leads to the chapter of its source', () => {
  const context = contextOf({
    'articles/report.md': article({}, claim('first')),
    'articles/second.md': article({ title: 'Another' }, claim('other', { contradicts: 'first' })),
  });
  const files = unzipSync(toEpub(context));
  const chapter = strFromU8(files['book/source-second.xhtml'] ?? new Uint8Array());
  expect(chapter).toContain('<a href="source-report.xhtml#claims-first">');
  expect(chapter).toContain('<h2 id="claims-other">');
});
