import type { Nodes, Parents, RootContent } from 'mdast';

/**
 * Look at each node of a tree, parents before their children, in the order of the text. As `unist-util-visit` does,
 * without the name and the stack that it makes for each node: on thousands of texts those cost more than the parser.
 * @param look answers with `skip` to leave a node's children out; it may put another node in the place of the one it sees
 */
export function walk(
  tree: Nodes,
  look: (node: Nodes, index: number, parent: Parents | undefined) => unknown,
): void {
  step(tree, 0, undefined);

  function step(node: Nodes, index: number, parent: Parents | undefined): void {
    if (look(node, index, parent) === skip || !('children' in node)) return;
    const children: readonly RootContent[] = node.children;
    for (const [place, child] of children.entries()) step(child, place, node);
  }
}

/** Said of a node whose children do not matter. */
export const skip = Symbol('skip');
