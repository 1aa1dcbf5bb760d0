import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { createLocator } from '../locator.ts';
import { excerpt, type Position, type Problem, type RuleName } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { isOpening, pairFences, readFences, type Fence } from './fences.ts';
import { parseMarkdown } from './parse.ts';
import { positionOf } from './prose.ts';

/** A body as Markdown, and what its directives are worth. */
export interface DirectiveReading {
  readonly tree: Root;
  /** Lines on which a claim begins that can be read, its name perhaps misspelt. */
  readonly claimLines: ReadonlySet<number>;
  /** Ids of directives that cannot be read as claims. */
  readonly brokenIds: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Parse a body. A directive that is not closed ends where the next begins, so that one mistake hides no other.
 * @param isArticle whether claims may stand here
 */
export function readDirectives(file: string, source: string, isArticle: boolean): DirectiveReading {
  const deep = tooDeep.exec(source);
  if (deep) {
    const message = 'Unexpected depth of quotations or lists, expected at most 50 in one another';
    const place = createLocator(source)(deep.index);
    const problem: Problem = { file, ...place, rule: 'unsupported-markdown', message };
    const tree: Root = { type: 'root', children: [] };
    return { tree, claimLines: new Set(), brokenIds: [], problems: [problem] };
  }
  const fences = readFences(source);
  const { unclosed, stray, cuts } = pairFences(fences);
  const tree = parsePieces(source, cuts);
  const problems: Problem[] = [];
  const claimLines = new Set<number>();
  const report = (at: Position, rule: RuleName, message: string, suggestion?: string): void => {
    const { line, column } = at;
    problems.push({ file, line, column, rule, message, ...(suggestion ? { suggestion } : {}) });
  };

  const nodes = new Map<number, { readonly name: string; readonly isNested: boolean }>();
  visit(tree, ['containerDirective', 'leafDirective'], (node, _index, parent) => {
    if (!('name' in node)) return;
    nodes.set(positionOf(node).line, { name: node.name ?? '', isNested: parent?.type !== 'root' });
  });
  for (const fence of fences.filter(({ isOpener }) => isOpener)) {
    const node = nodes.get(fence.line);
    nodes.delete(fence.line);
    if (!node || !isOpening(fence.text)) {
      report(fence, 'unknown-directive', malformed(fence));
      continue;
    }
    const hint = didYouMean(node.name, ['claim']);
    if (node.name !== 'claim') report(fence, 'unknown-directive', unknown(node.name), hint);
    if (hint && isArticle && !node.isNested) claimLines.add(fence.line);
    else if (node.name === 'claim') report(fence, 'claim-outside-article', misplaced(isArticle));
  }
  // What is left stands where no line of its own begins with colons, such as in a block quote.
  visit(tree, ['containerDirective', 'leafDirective'], (node) => {
    const at = positionOf(node);
    if (nodes.delete(at.line)) report(at, 'claim-outside-article', misplaced(isArticle));
  });
  for (const fence of unclosed) report(fence, 'directive-unclosed', notClosed(fence));
  for (const fence of stray) {
    report(fence, 'unknown-directive', 'Unexpected `:::`, expected a claim above that it closes');
  }
  const brokenIds = fences
    .filter(({ isOpener, line }) => isOpener && !claimLines.has(line))
    .flatMap(({ text }) => /#([\w-]+)/.exec(text)?.[1] ?? []);
  return { tree, claimLines, brokenIds, problems };
}

/** Quotations and list entries that begin on one line; what walks the tree has only so much room. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){51}/m;

/** Parse what lies between the cuts, each piece by itself, into one tree with the positions of the whole. */
function parsePieces(source: string, cuts: readonly Fence[]): Root {
  const [first, ...others] = [0, ...cuts.map(({ start }) => start)];
  const tree = parseMarkdown(source.slice(first, others[0]));
  for (const [index, start] of others.entries()) {
    const piece = parseMarkdown(source.slice(start, others[index + 1]));
    shift(piece, (cuts[index]?.line ?? 1) - 1, start);
    tree.children.push(...piece.children);
  }
  return tree;
}

function shift(tree: Root, lines: number, offset: number): void {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
}

const wanted = 'expected `:::claim{#id …}` alone on its line';

function malformed({ text }: Fence): string {
  return `Unexpected \`${excerpt(text)}\`, ${wanted}`;
}

function unknown(name: string): string {
  return `Unexpected directive \`${excerpt(name)}\`, expected \`claim\``;
}

function misplaced(isArticle: boolean): string {
  const found = isArticle ? 'claim inside another block' : 'claim outside an article';
  return `Unexpected ${found}, expected it at the top level of a file in content/articles`;
}

function notClosed({ text, colons }: Fence): string {
  const [name = ''] = /^:+[\w-]*/.exec(text) ?? [];
  return `Unexpected \`${excerpt(name)}\` without an end, expected a line \`${':'.repeat(Math.min(colons, 9))}\` that closes it`;
}
