import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import type { Position, Problem, RuleName } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { positionOf } from './prose.ts';

/** A claim directive as it stands in the text, its words taken apart. */
export interface ClaimBlock extends Position {
  /** Offset of the directive's first colon. */
  readonly offset: number;
  readonly sentence: string;
  readonly quotation: string | undefined;
  readonly notes: readonly RootContent[];
}

/** An article's body in order: headings, paragraphs of ours, claims. */
export type BodyBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'prose'; readonly node: RootContent }
  | { readonly type: 'claim'; readonly claim: ClaimBlock };

/** A claim's sentence has this many characters at most. */
const maxSentence = 400;

/**
 * Take the body of a record apart.
 * @param isArticle whether claims may stand here
 * @returns the blocks in order, and a problem for each directive that is not a claim, not closed, or not at the top
 */
export function readBody(
  file: string,
  tree: Root,
  source: string,
  isArticle: boolean,
): { blocks: BodyBlock[]; problems: Problem[] } {
  const problems: Problem[] = checkDirectives(file, tree, source, isArticle);
  const blocks = flatten(tree.children, source).flatMap((node): BodyBlock[] => {
    if (node.type === 'heading') return [{ type: 'heading', text: toString(node) }];
    if (node.type !== 'containerDirective') return [{ type: 'prose', node }];
    if (node.name !== 'claim' || !isArticle) return [];
    const claim = readClaim(file, node, problems);
    return claim ? [{ type: 'claim', claim }] : [];
  });
  return { blocks, problems };
}

function readClaim(
  file: string,
  node: ContainerDirective,
  problems: Problem[],
): ClaimBlock | undefined {
  const report = (at: RootContent, rule: RuleName, message: string): void => {
    problems.push({ file, ...positionOf(at), rule, message });
  };
  const [first, second, ...rest] = node.children.filter(
    (child) => child.type !== 'containerDirective',
  );
  if (first?.type !== 'paragraph') {
    const found = first ? 'claim that does not begin with a paragraph' : 'empty claim';
    report(
      first ?? node,
      'claim-without-sentence',
      `Unexpected ${found}, expected one sentence that stands alone`,
    );
    return undefined;
  }
  checkPlain(first, 'the claim’s sentence', report);
  const sentence = plainText(first);
  if (sentence.length > maxSentence) {
    report(
      first,
      'bad-value',
      `Unexpected sentence of ${sentence.length} characters, expected at most ${maxSentence}`,
    );
  }
  const quote = second?.type === 'blockquote' ? second : undefined;
  if (quote) checkQuotation(quote, report);
  const notes = [...(second && !quote ? [second] : []), ...rest];
  return {
    ...positionOf(node),
    offset: node.position?.start.offset ?? 0,
    sentence,
    quotation: quote ? plainText(quote) : undefined,
    notes,
  };
}

type Report = (node: RootContent, rule: RuleName, message: string) => void;

function checkQuotation(quote: Blockquote, report: Report): void {
  const [paragraph, ...more] = quote.children;
  if (paragraph?.type === 'paragraph' && more.length === 0)
    checkPlain(paragraph, 'the quotation', report);
  else
    report(
      quote,
      'unsupported-claim-text',
      'Unexpected blocks in the quotation, expected one paragraph of words',
    );
}

function checkPlain(paragraph: Paragraph, where: string, report: Report): void {
  for (const child of paragraph.children) {
    if (child.type === 'text' || child.type === 'html') continue;
    const message = `Unexpected ${child.type} in ${where}, expected plain text, put references into a note below`;
    report(child, 'unsupported-claim-text', message);
  }
}

function plainText(node: Paragraph | Blockquote): string {
  return toString(node).replaceAll(/\s+/g, ' ').trim();
}

/** Directives that swallowed what follows them, because they are not closed, give it back. */
function flatten(nodes: readonly RootContent[], source: string): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'containerDirective' || isClosed(node, source)) return [node];
    const cut = node.children.findIndex(({ type }) => type === 'containerDirective');
    if (cut < 0) return [node];
    return [
      { ...node, children: node.children.slice(0, cut) },
      ...flatten(node.children.slice(cut), source),
    ];
  });
}

function checkDirectives(file: string, tree: Root, source: string, isArticle: boolean): Problem[] {
  const problems: Problem[] = [];
  const known = new Set<number>();
  const passed = new Set<RootContent>();
  const lines = source.split(/\r\n|\n|\r/);

  visit(tree, (node, _index, parent) => {
    if (node.type === 'code') return keepLines(node, known);
    if (node.type === 'leafDirective') {
      known.add(positionOf(node).line);
      problems.push(unknownDirective(file, positionOf(node), `::${node.name}`));
    }
    if (node.type !== 'containerDirective') return;
    known.add(positionOf(node).line);
    const closed = isClosed(node, source);
    if (closed) known.add(node.position?.end.line ?? 0);
    else problems.push(unclosed(file, node));
    if (!closed) passed.add(node);
    if (node.name !== 'claim') {
      problems.push(unknownDirective(file, positionOf(node), `:::${node.name}`, node.name));
    } else if (!isArticle || (parent?.type !== 'root' && !passed.has(parent as RootContent))) {
      problems.push(misplaced(file, node, isArticle));
    }
  });

  for (const [index, text] of lines.entries()) {
    if (/^\s*:{3,}/.test(text) && !known.has(index + 1)) {
      const column = text.indexOf(':') + 1;
      problems.push(unknownDirective(file, { line: index + 1, column }, text.trim()));
    }
  }
  return problems;
}

function keepLines(node: RootContent, known: Set<number>): void {
  const { start, end } = node.position ?? {};
  for (let line = start?.line ?? 0; line <= (end?.line ?? 0); line += 1) known.add(line);
}

function isClosed(node: ContainerDirective, source: string): boolean {
  const end = node.position?.end.offset ?? 0;
  const lastLine =
    source
      .slice(0, end)
      .split(/\r\n|\n|\r/)
      .at(-1) ?? '';
  return end > (node.position?.start.offset ?? 0) && /^\s*:{3,}\s*$/.test(lastLine);
}

function unclosed(file: string, node: ContainerDirective): Problem {
  return {
    file,
    ...positionOf(node),
    rule: 'directive-unclosed',
    message: `Unexpected end of the text in \`:::${node.name}\`, expected a line \`:::\` that closes it`,
  };
}

function misplaced(file: string, node: ContainerDirective, isArticle: boolean): Problem {
  const found = isArticle ? 'claim inside another block' : 'claim outside an article';
  return {
    file,
    ...positionOf(node),
    rule: 'claim-outside-article',
    message: `Unexpected ${found}, expected it at the top level of a file in content/articles`,
  };
}

function unknownDirective(file: string, at: Position, found: string, name = ''): Problem {
  const suggestion = didYouMean(name, ['claim']);
  return {
    file,
    ...at,
    rule: 'unknown-directive',
    message: `Unexpected \`${found}\`, expected \`:::claim{#id …}\` or a line \`:::\` that closes one`,
    ...(suggestion ? { suggestion } : {}),
  };
}
