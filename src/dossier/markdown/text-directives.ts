import type { Parent, PhrasingContent, Root, Text } from 'mdast';

import { walk } from './walk.ts';

/**
 * Give `10:30` and `x:y` back as they were typed: what the directive syntax takes for an inline directive becomes
 * text again, joined with the text around it. Inline directives mean nothing here.
 */
export function restoreTextDirectives(tree: Root, source: string): void {
  const parents = new Set<Parent>();
  walk(tree, (node, index, parent) => {
    if (node.type !== 'textDirective' || !parent) return;
    const { start, end } = node.position ?? {};
    const value = source.slice(start?.offset, end?.offset);
    parent.children[index] = {
      type: 'text',
      value,
      ...(node.position ? { position: node.position } : {}),
    };
    parents.add(parent);
  });
  for (const parent of parents) parent.children = joinText(parent.children as PhrasingContent[]);
}

function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = join(last, node);
    else joined.push(node);
  }
  return joined;
}

function join(first: Text, second: Text): Text {
  const value = first.value + second.value;
  if (!first.position || !second.position) return { type: 'text', value };
  return {
    type: 'text',
    value,
    position: { start: first.position.start, end: second.position.end },
  };
}
