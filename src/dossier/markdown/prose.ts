import type { Link, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import type { Position, Problem, RuleName } from '../problems.ts';
import { referenceSchemes, type Reference, type ReferenceScheme } from '../schemas/reference.ts';
import { didYouMean } from '../suggest.ts';

/** A quotation may have this many words at most. */
export const maxQuotedWords = 25;

/** Text of ours with references in it, checked. */
export interface Prose {
  readonly nodes: readonly RootContent[];
}

/** Hand nodes on as text of ours. */
export function makeProse(nodes: readonly RootContent[]): Prose {
  return { nodes };
}

/** A reference such as `[words](actor:isw)`, with its place in the file. */
export interface ProseReference extends Position {
  readonly target: Reference;
}

/** Where in the file a node begins. */
export function positionOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** What a link of ours means, or nothing when it is an ordinary address. */
export function referenceOf(url: string): Reference | undefined {
  const [, scheme, id] = /^([a-z]+):([^/].*)$/.exec(url) ?? [];
  if (scheme === undefined || id === undefined || !isReferenceScheme(scheme)) return undefined;
  return { collection: referenceSchemes[scheme], id };
}

/** All references in a tree, in the order of the text. */
export function findReferences(tree: Root): ProseReference[] {
  const references: ProseReference[] = [];
  visit(tree, 'link', (node) => {
    const target = referenceOf(node.url);
    if (target) references.push({ target, ...positionOf(node) });
  });
  return references;
}

/** What no text of ours may hold: raw HTML, links that are not safe, images, long quotations. */
export function checkProse(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Nodes, rule: RuleName, message: string, suggestion?: string): void => {
    problems.push({
      file,
      ...positionOf(node),
      rule,
      message,
      ...(suggestion ? { suggestion } : {}),
    });
  };
  visit(tree, (node) => {
    switch (node.type) {
      case 'html':
        return report(
          node,
          'raw-html',
          `Unexpected HTML \`${excerpt(node.value)}\`, expected Markdown`,
        );
      case 'link':
        return checkLink(node, report);
      case 'definition':
        return checkLink(node, report);
      case 'image':
      case 'imageReference':
        return report(
          node,
          'unsafe-link',
          'Unexpected image, expected text: pages load nothing from elsewhere',
        );
      case 'blockquote': {
        const count = countWords(toString(node));
        if (count <= maxQuotedWords) return;
        return report(
          node,
          'long-quotation',
          `Unexpected quotation of ${count} words, expected at most ${maxQuotedWords}`,
        );
      }
      default:
        return;
    }
  });
  return problems;
}

/** Words as a reader counts them: runs of letters and digits, with what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,\u00A0\u2011][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

const schemes = Object.keys(referenceSchemes);

function checkLink(
  node: Nodes & Pick<Link, 'url'>,
  report: (node: Nodes, rule: RuleName, message: string, suggestion?: string) => void,
): void {
  if (referenceOf(node.url) ?? /^(?:https?:\/\/[^/]|mailto:[^/])/i.test(node.url)) return;
  const [scheme] = node.url.split(':');
  const hint = node.url.includes(':') ? didYouMean(scheme ?? '', schemes) : undefined;
  const wanted = `an address with http, https or mailto, or one of ${schemes.map((name) => `\`${name}:\``).join(', ')}`;
  report(
    node,
    'unsafe-link',
    `Unexpected link to \`${excerpt(node.url)}\`, expected ${wanted}`,
    hint,
  );
}

function isReferenceScheme(scheme: string): scheme is ReferenceScheme {
  return Object.hasOwn(referenceSchemes, scheme);
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
