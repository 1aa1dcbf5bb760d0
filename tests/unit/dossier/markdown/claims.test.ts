import { expect, test } from 'vitest';

import { readBody } from '../../../../src/dossier/markdown/claims.ts';

const body = `Before.

:::claim{#a}
A sentence
over two lines at 10:30.

> its own
> words

A note.

- A list
:::

## A heading

:::claim{#b}
Another.

A note, no quotation.

> Not the quotation.
:::
`;

test('a body is headings, prose and claims in order', () => {
  const { blocks, problems } = readBody('a.md', body, true);
  expect(problems).toEqual([]);
  expect(blocks).toMatchObject([
    { type: 'prose', node: { type: 'paragraph' } },
    {
      type: 'claim',
      claim: {
        offset: body.indexOf(':::claim{#a}'),
        sentence: 'A sentence over two lines at 10:30.',
        quotation: 'its own words',
        notes: [{ type: 'paragraph' }, { type: 'list' }],
      },
    },
    { type: 'heading', text: 'A heading' },
    {
      type: 'claim',
      claim: {
        offset: body.indexOf(':::claim{#b}'),
        sentence: 'Another.',
        quotation: undefined,
        notes: [{ type: 'paragraph' }, { type: 'blockquote' }],
      },
    },
  ]);
});

test('where claims may not stand, none is given', () => {
  const { blocks, brokenIds, problems } = readBody('a.md', body, false);
  expect(blocks.map(({ type }) => type)).toEqual(['prose', 'heading']);
  expect(brokenIds).toEqual(['a', 'b']);
  expect(problems.map(({ rule }) => rule)).toEqual([
    'claim-outside-article',
    'claim-outside-article',
  ]);
});

test('a claim that is not closed takes nothing from those after it', () => {
  const open = body.replace(':::\n', '');
  const { blocks, problems } = readBody('a.md', open, true);
  expect(problems).toMatchObject([{ rule: 'directive-unclosed', line: 3, column: 1 }]);
  expect(blocks.filter(({ type }) => type === 'claim')).toMatchObject([
    { claim: { offset: open.indexOf(':::claim{#a}') } },
    { claim: { offset: open.indexOf(':::claim{#b}'), sentence: 'Another.' } },
  ]);
});

test('positions after a claim that is not closed are those of the whole text', () => {
  const open = ':::claim{#a}\nOne.\n\n:::claim{#b}\nTwo <b>.\n:::\n';
  const { tree } = readBody('a.md', open, true);
  const start = { line: 5, column: 5, offset: open.indexOf('<b>') };
  expect(tree.children[1]).toMatchObject({
    type: 'containerDirective',
    children: [{ children: [{ type: 'text' }, { type: 'html', position: { start } }, {}] }],
  });
});

test('a directive whose name is misspelt is read as a claim', () => {
  const { blocks, problems } = readBody('a.md', ':::clam{#a}\nOne.\n:::\n', true);
  expect(blocks).toMatchObject([{ type: 'claim', claim: { sentence: 'One.' } }]);
  expect(problems).toMatchObject([{ suggestion: 'Did you mean `claim`?' }]);
});

test('the id of a directive that is no claim is kept, so that nothing else is reported', () => {
  expect(readBody('a.md', ':::note{#a}\nOne.\n:::\n', true).brokenIds).toEqual(['a']);
  expect(readBody('a.md', ':::claim {#b by=c}\nOne.\n:::\n', true).brokenIds).toEqual(['b']);
});
