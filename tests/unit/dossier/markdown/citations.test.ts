import type { Root } from 'mdast';
import { expect, test } from 'vitest';

import { citeClaims } from '../../../../src/dossier/markdown/citations.ts';
import { parseMarkdown } from '../../../../src/dossier/markdown/parse.ts';
import { createRenderer } from '../../../../src/dossier/markdown/render.ts';

const { cite, render } = createRenderer(
  ({ collection, id }) => `/${collection}/${id}/`,
  ({ id }) => id,
);

function citeText(source: string): ReturnType<typeof cite> {
  return cite(parseMarkdown(source).children);
}

test('a claim becomes its words and a number that leads to its card', () => {
  const { cited, html } = citeText('It is [said *so*](claim:first).');
  expect(html).toBe(
    '<p>It is said <em>so</em><sup class="citation"><a id="cited-1-1" href="#source-1" aria-label="Source 1">[1]</a></sup>.</p>',
  );
  expect(cited).toEqual([{ id: 'first', places: 1 }]);
});

test('a claim keeps the number of its first place, and each place has an address of its own', () => {
  const { cited, html } = citeText('[a](claim:x) [b](claim:y)\n\n- [c](claim:x)\n\n> [d](claim:x)');
  expect(cited).toEqual([
    { id: 'x', places: 3 },
    { id: 'y', places: 1 },
  ]);
  const places = [...html.matchAll(/id="([^"]+)" href="#(source-\d+)" aria-label="Source \d+"/g)];
  expect(places.map(([, place, card]) => [card, place])).toEqual([
    ['source-1', 'cited-1-1'],
    ['source-2', 'cited-2-1'],
    ['source-1', 'cited-1-2'],
    ['source-1', 'cited-1-3'],
  ]);
});

test('a claim without words is a number alone, and two in a row stay two', () => {
  const { html } = citeText('Twelve[](claim:x)[](claim:y).');
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe('Twelve[1][2].');
});

test('other references are links, as they are where nothing is numbered', () => {
  const source = '[a](actor:ann), [b](https://x.example/) and [c](event:vote)';
  const { cited, html } = citeText(source);
  expect(cited).toEqual([]);
  expect(html).toBe(render(parseMarkdown(source).children));
  expect(html).toContain('<a href="/actors/ann/">a</a>');
});

test('without numbers a claim is a link to its page', () => {
  expect(render(parseMarkdown('[a](claim:x)').children)).toBe('<p><a href="/claims/x/">a</a></p>');
});

test('what is given to be shown stays as it was', () => {
  const tree: Root = parseMarkdown('[a](claim:x)');
  const before = JSON.stringify(tree);
  cite(tree.children);
  expect(JSON.stringify(tree)).toBe(before);
  citeClaims(tree);
  expect(JSON.stringify(tree)).not.toBe(before);
});
