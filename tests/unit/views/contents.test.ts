import { expect, test } from 'vitest';

import { partPage } from '../../../src/views/contents.ts';

const section = (id: string, text: string): string =>
  `<section aria-labelledby="${id}"><h2 id="${id}">${text}</h2><p>Words.</p></section>`;
const four = ['a', 'b', 'c', 'd'].map((id) => section(id, `Part ${id}`)).join('');

test('a long page is parted before its first section, with the words of each heading', () => {
  const rest = four + section('e', ' <a href="/x/">This &amp; that</a> ');
  expect(partPage(`<h1>Title</h1>${rest}`)).toEqual({
    opening: '<h1>Title</h1>',
    headings: [
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, html: `Part ${id}` })),
      { id: 'e', html: 'This &amp; that' },
    ],
    rest,
  });
});

test.each([
  ['with three sections', section('a', 'A') + section('b', 'B') + section('c', 'C')],
  ['whose headings have no ids', '<section><h2>Part</h2></section>'.repeat(5)],
  ['with jumps of its own', `<ul class="jumps"></ul>${four}`],
  ['without sections', '<h1>Title</h1>'],
])('a page %s is left whole', (_, html) => {
  expect(partPage(html)).toEqual({ opening: html, headings: [], rest: '' });
});
