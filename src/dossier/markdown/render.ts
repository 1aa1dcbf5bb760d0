import type { Root, RootContent } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

import type { Reference } from '../schemas/reference.ts';
import { referenceOf } from './prose.ts';

/** Gives the HTML of blocks of Markdown: safe, references turned into links. */
export type RenderMarkdown = (nodes: readonly RootContent[]) => string;

/**
 * One frozen processor for all pages or feeds that share their addresses.
 * @param hrefOf where a record is shown
 */
export function createRenderer(hrefOf: (target: Reference) => string): RenderMarkdown {
  const processor = unified()
    .use(remarkReferences, { hrefOf })
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
    .freeze();
  return (nodes) => {
    // The dossier is frozen; the plugins change what they are given.
    const root: Root = { type: 'root', children: structuredClone([...nodes]) };
    return processor.stringify(processor.runSync(root));
  };
}

/** `[words](actor:isw)` in, `<a href="/actors/isw/">words</a>` out; links to elsewhere stay as they are. */
function remarkReferences({ hrefOf }: { readonly hrefOf: (target: Reference) => string }) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if (!('url' in node)) return;
      const target = referenceOf(node.url);
      if (target) node.url = hrefOf(target);
    });
  };
}

/** As the sanitizer's own, but links lead only to the web, to mail, and within the site. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'picture'),
};
