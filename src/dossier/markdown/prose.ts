import type { Html, Link, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { excerpt, type Position, type Problem, type RuleName } from '../problems.ts';
import { referenceSchemes, type ProseTarget, type ReferenceScheme } from '../schemas/reference.ts';
import { didYouMean } from '../suggest.ts';
import { skip, walk } from './walk.ts';

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
  readonly target: ProseTarget;
}

/** Where in the file a node begins. */
export function positionOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** What a link of ours means, or nothing when it is an ordinary address. */
export function referenceOf(url: string): ProseTarget | undefined {
  const [, scheme, id] = /^([a-z]+):([^/].*)$/.exec(url) ?? [];
  if (scheme === undefined || id === undefined || !isReferenceScheme(scheme)) return undefined;
  return { collection: referenceSchemes[scheme], id };
}

/** All references in a tree, in the order of the text. */
export function findReferences(tree: Root): ProseReference[] {
  const references: ProseReference[] = [];
  walk(tree, (node) => {
    const target = node.type === 'link' && referenceOf(node.url);
    if (target) references.push({ target, ...positionOf(node) });
  });
  return references;
}

/** What no text of ours may hold: raw HTML, links that are not safe, images, notes at the foot, long quotations. */
export function checkProse(file: string, tree: Root): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (node, rule, message, suggestion) => {
    const place = positionOf(node);
    problems.push({ file, ...place, rule, message, ...(suggestion ? { suggestion } : {}) });
  };
  walk(tree, (node, index, parent) => {
    switch (node.type) {
      case 'html': {
        if (closesTag(node, parent?.children.slice(0, index) ?? [])) return;
        const message = `Unexpected HTML \`${excerpt(node.value)}\`, expected Markdown`;
        return report(node, 'raw-html', message);
      }
      case 'link':
        return checkLink(node, report);
      case 'image':
      case 'imageReference': {
        const message = 'Unexpected image, expected text: pages load nothing from elsewhere';
        return report(node, 'unsafe-link', message);
      }
      case 'definition':
      case 'footnoteDefinition': {
        const found = `\`[${node.type === 'definition' ? '' : '^'}${node.identifier}]:\``;
        const message = `Unexpected ${found} at the foot, expected the address or the note where it belongs, such as \`[words](claim:id)\``;
        return report(node, 'unsupported-markdown', message);
      }
      case 'blockquote': {
        const count = countWords(toString(node));
        if (count <= maxQuotedWords) return;
        const message = `Unexpected quotation of ${count} words, expected at most ${maxQuotedWords}`;
        report(node, 'long-quotation', message);
        return skip;
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

type Report = (node: Nodes, rule: RuleName, message: string, suggestion?: string) => void;

/** Is this the `</b>` of a `<b>` before it, which is reported already? */
function closesTag({ value }: Html, before: readonly Nodes[]): boolean {
  const [, name] = /^<\/([A-Za-z][^\s>]*)/.exec(value) ?? [];
  if (name === undefined) return false;
  return before.some((node) => node.type === 'html' && node.value.startsWith(`<${name}`));
}

const schemes = Object.keys(referenceSchemes);

function checkLink(node: Link, report: Report): void {
  const typed = toString(node);
  if (referenceOf(node.url)?.collection === 'figures' && /\d/.test(typed)) {
    const message = `Unexpected number in \`${excerpt(typed)}\`, expected words without digits, or none: the build puts the value in`;
    return report(node, 'typed-figure', message);
  }
  if (referenceOf(node.url) ?? /^(?:https?:\/\/[^/]|mailto:[^/])/i.test(node.url)) return;
  const [scheme = '', rest] = node.url.split(':');
  const hint =
    rest === undefined || isReferenceScheme(scheme) ? undefined : didYouMean(scheme, schemes);
  const list = schemes.map((name) => `\`${name}:\``).join(', ');
  const wanted = `an address with http, https or mailto, or one of ${list}`;
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
