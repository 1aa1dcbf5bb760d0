import type { Emphasis, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

import { referenceOf } from './prose.ts';

/** A claim that a text cites; its place in the list, from 1, is its number. */
export interface Cited {
  /** The claim's id. */
  readonly id: string;
  /** How often the text cites it. */
  readonly places: number;
}

/**
 * `[words](claim:x)` in, `words<sup><a href="#source-1">[1]</a></sup>` out, in the tree that is given: a claim keeps
 * the number of its first place. Each place has an address of its own, `#cited-1-2`, to which its card leads back.
 * @returns the claims by number
 */
export function citeClaims(tree: Root): readonly Cited[] {
  const places = new Map<string, number>();
  visit(tree, 'link', (node, index, parent) => {
    const target = referenceOf(node.url);
    if (target?.collection !== 'claims' || !parent || index === undefined) return;
    const place = (places.get(target.id) ?? 0) + 1;
    places.set(target.id, place);
    const number = [...places.keys()].indexOf(target.id) + 1;
    parent.children.splice(index, 1, ...node.children, markOf(number, place));
    return [SKIP, index + node.children.length + 1];
  });
  return [...places].map(([id, count]) => ({ id, places: count }));
}

/** Where a card stands on its page. */
export function cardAnchor(number: number): string {
  return `source-${number}`;
}

/** Where a text cites a claim for the n-th time. */
export function placeAnchor(number: number, place: number): string {
  return `cited-${number}-${place}`;
}

/** A number in brackets, so that two in a row are two on paper and in a text browser as well. */
function markOf(number: number, place: number): Emphasis {
  const properties = {
    id: placeAnchor(number, place),
    href: `#${cardAnchor(number)}`,
    ariaLabel: `Source ${number}`,
  };
  const text = { type: 'text' as const, value: `[${number}]` };
  const link = { type: 'element' as const, tagName: 'a', properties, children: [text] };
  const data = { hName: 'sup', hProperties: { className: ['citation'] }, hChildren: [link] };
  return { type: 'emphasis', children: [], data };
}
