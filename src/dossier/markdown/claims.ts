import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';

import type { Problem, RuleName } from '../problems.ts';
import { readDirectives } from './directives.ts';
import { positionOf } from './prose.ts';

/** A claim directive as it stands in the text, its words taken apart. */
export interface ClaimBlock {
  /** Offsets of the directive's first colon, and behind its last. */
  readonly offset: number;
  readonly end: number;
  /** Empty where it is missing, which is a problem. */
  readonly sentence: string;
  readonly quotation: string | undefined;
  readonly notes: readonly RootContent[];
}

/** An article's body in order: headings, paragraphs of ours, claims. */
export type BodyBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'prose'; readonly node: RootContent }
  | { readonly type: 'claim'; readonly claim: ClaimBlock };

/** What stands below the front matter, taken apart. */
export interface Body {
  readonly tree: Root;
  readonly blocks: readonly BodyBlock[];
  /** Ids of directives that cannot be read as claims. */
  readonly brokenIds: readonly string[];
  readonly problems: readonly Problem[];
}

/** A claim's sentence has this many characters at most. */
const maxSentence = 400;

/**
 * Take the body of a record apart.
 * @param isArticle whether claims may stand here
 * @returns the blocks in order, and a problem for each directive that is not a claim, not closed, or not at the top
 */
export function readBody(file: string, source: string, isArticle: boolean): Body {
  const { tree, claimLines, brokenIds, problems } = readDirectives(file, source, isArticle);
  const found = [...problems];
  const blocks = tree.children.flatMap((node): BodyBlock[] => {
    if (node.type === 'heading') return [{ type: 'heading', text: toString(node) }];
    if (node.type !== 'containerDirective') return [{ type: 'prose', node }];
    if (!claimLines.has(positionOf(node).line)) return [];
    return [{ type: 'claim', claim: readClaim(file, node, found) }];
  });
  return { tree, blocks, brokenIds, problems: found };
}

function readClaim(file: string, node: ContainerDirective, problems: Problem[]): ClaimBlock {
  const report = (at: RootContent, rule: RuleName, message: string): void => {
    problems.push({ file, ...positionOf(at), rule, message });
  };
  const { start, end: last } = node.position ?? {};
  const [offset, end] = [start?.offset ?? 0, last?.offset ?? 0];
  const [first, second, ...rest] = node.children;
  if (first?.type !== 'paragraph') {
    const found = first ? 'claim that does not begin with a paragraph' : 'empty claim';
    const message = `Unexpected ${found}, expected one sentence that stands alone`;
    report(first ?? node, 'claim-without-sentence', message);
    return { offset, end, sentence: '', quotation: undefined, notes: [] };
  }
  checkPlain(first, 'the claim’s sentence', report);
  const sentence = plainText(first);
  if (sentence.length > maxSentence) {
    const message = `Unexpected sentence of ${sentence.length} characters, expected at most ${maxSentence}`;
    report(first, 'bad-value', message);
  }
  const quote = second?.type === 'blockquote' ? second : undefined;
  if (quote) checkQuotation(quote, report);
  return {
    offset,
    end,
    sentence,
    quotation: quote && plainText(quote),
    notes: [...(second && !quote ? [second] : []), ...rest],
  };
}

type Report = (node: RootContent, rule: RuleName, message: string) => void;

function checkQuotation(quote: Blockquote, report: Report): void {
  const [paragraph, ...more] = quote.children;
  if (paragraph?.type === 'paragraph' && more.length === 0) {
    checkPlain(paragraph, 'the quotation', report);
    return;
  }
  const message = 'Unexpected blocks in the quotation, expected one paragraph of words';
  report(quote, 'unsupported-claim-text', message);
}

/** What nodes other than text are called; `html` and images are problems of their own in any text. */
const names: Readonly<Record<string, string>> = {
  break: 'line break',
  delete: 'struck-out words',
  emphasis: 'emphasis',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
  strong: 'emphasis',
};

function checkPlain(paragraph: Paragraph, where: string, report: Report): void {
  for (const child of paragraph.children) {
    const name = names[child.type];
    if (!name) continue;
    const message = `Unexpected ${name} in ${where}, expected plain text, put it into a note below`;
    report(child, 'unsupported-claim-text', message);
  }
}

function plainText(node: Paragraph | Blockquote): string {
  return toString(node).replaceAll(/\s+/g, ' ').trim();
}
