import type { Root } from 'mdast';

import { createLocator } from '../locator.ts';
import { excerpt, type Position, type Problem, type RuleName } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { isOpening, pairFences, readFences, type Fence } from './fences.ts';
import { parseMarkdown } from './parse.ts';
import { positionOf } from './prose.ts';
import { walk } from './walk.ts';

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
  const problems: Problem[] = [];
  const report = (at: Position, rule: RuleName, message: string, suggestion?: string): void => {
    const { line, column } = at;
    problems.push({ file, line, column, rule, message, ...(suggestion ? { suggestion } : {}) });
  };
  const deep = tooDeep.exec(source);
  if (deep) {
    const message = 'Unexpected depth of quotations or lists, expected at most 50 in one another';
    report(createLocator(source)(deep.index), 'unsupported-markdown', message);
    return { tree: { type: 'root', children: [] }, claimLines: new Set(), brokenIds: [], problems };
  }
  const fences = readFences(source);
  const { unclosed, stray, cuts } = pairFences(fences);
  const tree = parsePieces(source, cuts);
  const directives = findDirectives(tree);
  const openers = fences.filter(({ isOpener }) => isOpener);
  const claimLines = new Set<number>();
  for (const fence of openers) {
    const directive = directives.get(fence.line);
    if (!directive || !isOpening(fence.text)) {
      report(fence, 'unknown-directive', malformed(fence));
      continue;
    }
    const hint = didYouMean(directive.name, ['claim']);
    if (directive.name !== 'claim')
      report(fence, 'unknown-directive', unknown(directive.name), hint);
    if (hint && isArticle && !directive.isNested) claimLines.add(fence.line);
    else if (hint) report(fence, 'claim-outside-article', misplaced(isArticle));
  }
  // What is left stands where no line of its own begins with colons, such as in a block quote.
  const openLines = new Set(openers.map(({ line }) => line));
  const inside = [...directives.values()].filter(({ line }) => !openLines.has(line));
  for (const at of inside) report(at, 'claim-outside-article', misplaced(isArticle));
  for (const fence of unclosed) report(fence, 'directive-unclosed', notClosed(fence));
  for (const fence of stray) {
    report(fence, 'unknown-directive', 'Unexpected `:::`, expected a claim above that it closes');
  }
  const broken = openers.filter(({ line }) => !claimLines.has(line));
  const brokenIds = [
    ...broken.flatMap(({ text }) => /#([\w-]+)/.exec(text)?.[1] ?? []),
    ...inside.flatMap(({ id }) => id ?? []),
  ];
  return { tree, claimLines, brokenIds, problems };
}

interface Directive extends Position {
  readonly name: string;
  readonly id: string | undefined;
  readonly isNested: boolean;
}

/** Directives as the parser found them, by line. */
function findDirectives(tree: Root): ReadonlyMap<number, Directive> {
  const found = new Map<number, Directive>();
  walk(tree, (node, _index, parent) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return;
    const place = positionOf(node);
    const isNested = parent?.type !== 'root';
    const id = node.attributes?.['id'] ?? undefined;
    found.set(place.line, { ...place, name: node.name, id, isNested });
  });
  return found;
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
  walk(tree, ({ position }) => {
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
