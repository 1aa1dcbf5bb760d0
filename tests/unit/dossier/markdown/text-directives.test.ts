import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';

import { restoreTextDirectives } from '../../../../src/dossier/markdown/text-directives.ts';

function restore(source: string): Root {
  const tree = unified().use(remarkParse).use(remarkDirective).parse(source);
  restoreTextDirectives(tree, source);
  return tree;
}

test.each(['At x:y.', ':word', 'a :b[c]{d=e} f:g', 'a:b:c', '**x:y** and x:z'])(
  '%j is text again, as it was typed',
  (source) => {
    const tree = restore(source);
    expect(JSON.stringify(tree)).not.toContain('textDirective');
    const values = JSON.stringify(tree).match(/(?<="value":")[^"]*/g) ?? [];
    expect(values.join('')).toBe(source.replaceAll('*', ''));
  },
);

test('pieces are joined, and keep where they begin and end', () => {
  const [paragraph] = restore('a x:y b').children;
  expect(paragraph).toMatchObject({
    children: [
      { value: 'a x:y b', position: { start: { offset: 0, column: 1 }, end: { offset: 7 } } },
    ],
  });
});

test('words around other marks stay apart from them', () => {
  const [paragraph] = restore('x:y *z* x:y').children;
  expect(paragraph).toMatchObject({
    children: [{ value: 'x:y ' }, { type: 'emphasis' }, { value: ' x:y' }],
  });
});

test('directives in blocks stay', () => {
  expect(restore(':::claim\nx:y\n:::').children).toMatchObject([{ type: 'containerDirective' }]);
});
