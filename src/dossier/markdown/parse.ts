import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';

import { countWork } from '../../work.ts';
import { restoreTextDirectives } from './text-directives.ts';

/** The two parsers; both give the same tree, satteri's in a thirtieth of the time. */
export type ParserName = 'satteri' | 'remark';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/**
 * Markdown to a tree with positions: CommonMark, GFM, and directives with `:::` or `::`. A `:word` inside a
 * sentence stays text.
 * @param source the whole text; what must not be read as Markdown is blanked out by the caller, so positions hold
 */
export function parseMarkdown(source: string, parser: ParserName = parserFromEnvironment()): Root {
  countWork('texts parsed');
  const tree = parser === 'remark' ? remark.parse(source) : parseWithSatteri(source);
  restoreTextDirectives(tree, source);
  return tree;
}

function parseWithSatteri(source: string): Root {
  const features = { directive: true, frontmatter: false, gfm: true };
  return markdownToMdast(source, { features }) as Root;
}

function parserFromEnvironment(): ParserName {
  return process.env['PARSER'] === 'remark' ? 'remark' : 'satteri';
}
