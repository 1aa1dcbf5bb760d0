import type { Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

import type { ProseTarget } from '../schemas/reference.ts';
import { citeClaims, type Cited } from './citations.ts';
import { referenceOf } from './prose.ts';
import { walk } from './walk.ts';

/** Gives the HTML of blocks of Markdown: safe, references turned into links. */
export type RenderMarkdown = (nodes: readonly RootContent[]) => string;

/** The same, with a number at each claim that is cited, and the claims by their numbers. */
export type CiteMarkdown = (nodes: readonly RootContent[]) => {
  readonly html: string;
  readonly cited: readonly Cited[];
};

/**
 * One frozen processor for all pages or feeds that share their addresses.
 * @param hrefOf where a record is shown
 * @param wordsOf what a reference without words says: the value of a figure, the name of another record
 * @param isXml whether the HTML has to be well-formed XML too
 * @returns `render` links each claim to its page; `cite` numbers it for a card at the foot of the page instead
 */
export function createRenderer(
  hrefOf: (target: ProseTarget) => string,
  wordsOf: (target: ProseTarget) => string,
  { isXml = false } = {},
): {
  readonly render: RenderMarkdown;
  readonly cite: CiteMarkdown;
} {
  const processor = unified()
    .use(remarkReferences, { hrefOf, wordsOf })
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify, { closeSelfClosing: isXml })
    .freeze();
  const toHtml = (root: Root): string => processor.stringify(processor.runSync(root));
  return {
    render: (nodes) => toHtml(copyOf(nodes)),
    cite: (nodes) => {
      const root = copyOf(nodes);
      const cited = citeClaims(root);
      return { html: toHtml(root), cited };
    },
  };
}

/** The dossier is frozen; the plugins change addresses and lists of children. */
function copyOf(nodes: readonly RootContent[]): Root {
  return { type: 'root', children: nodes.map(copyNode) };
}

function copyNode<Node extends RootContent>(node: Node): Node {
  if (!('children' in node)) return { ...node };
  const children: readonly RootContent[] = node.children;
  return { ...node, children: children.map(copyNode) };
}

/**
 * `[words](actor:isw)` in, `<a href="/actors/isw/">words</a>` out, and `<a href="/figures/x/">16</a>` for
 * `[](figure:x)`; links to elsewhere stay as they are.
 */
function remarkReferences({
  hrefOf,
  wordsOf,
}: {
  readonly hrefOf: (target: ProseTarget) => string;
  readonly wordsOf: (target: ProseTarget) => string;
}) {
  return (tree: Root): void => {
    walk(tree, (node) => {
      const target = node.type === 'link' && referenceOf(node.url);
      if (!target) return;
      node.url = hrefOf(target);
      if (node.children.length === 0) node.children = [{ type: 'text', value: wordsOf(target) }];
    });
  };
}

/** Images would be loaded from elsewhere; the boxes of task lists do nothing. */
const unwanted: ReadonlySet<string> = new Set(['img', 'input', 'picture']);

/**
 * As the sanitizer's own, but links lead only to the web, to mail, and within the site. Ids are kept as they are: only
 * citations have any, since no text holds HTML.
 */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  attributes: { ...defaultSchema.attributes, sup: [['className', 'citation']] },
  clobber: [],
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !unwanted.has(name)),
};
