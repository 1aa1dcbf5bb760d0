import type { Graph } from './index.ts';

/**
 * A graph as the text of a `<script type="application/ld+json">`. No `<`, `>` or `&` is left in it, so no words of the
 * content can end the element or begin another; JSON reads the same from their escapes.
 */
export function toScriptText(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
