import type { Root } from 'mdast';
import { expect, test } from 'vitest';

import { parseMarkdown } from '../../../../src/dossier/markdown/parse.ts';
import { skip, walk } from '../../../../src/dossier/markdown/walk.ts';

const tree = (): Root => parseMarkdown('# A *b*\n\n> c\n\nd [e](https://f.example)\n');

test('sees parents before children, in the order of the text', () => {
  const seen: string[] = [];
  walk(tree(), (node, index, parent) => {
    seen.push(`${parent?.type ?? '-'}/${index}/${node.type}`);
  });
  expect(seen).toStrictEqual([
    '-/0/root',
    'root/0/heading',
    'heading/0/text',
    'heading/1/emphasis',
    'emphasis/0/text',
    'root/1/blockquote',
    'blockquote/0/paragraph',
    'paragraph/0/text',
    'root/2/paragraph',
    'paragraph/0/text',
    'paragraph/1/link',
    'link/0/text',
  ]);
});

test('leaves out the children of a node that is skipped', () => {
  const seen: string[] = [];
  walk(tree(), (node) => {
    seen.push(node.type);
    return node.type === 'heading' || node.type === 'blockquote' ? skip : undefined;
  });
  expect(seen.join(' ')).toBe('root heading blockquote paragraph text link text');
});
