import { toAbsolute, type Addresses } from '../addresses.ts';
import type { Dossier, Prose } from '../dossier/index.ts';
import { createRenderer, type CiteMarkdown } from '../dossier/markdown/render.ts';
import { walk } from '../dossier/markdown/walk.ts';
import { Html } from './html.ts';
import { nameOf } from './links.ts';
import { oncePer } from './once.ts';

/** What each view is made from: the dossier, where things stand, and how prose becomes HTML. */
export interface Context {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  /** Safe HTML; empty text for prose without words. */
  readonly render: (prose: Prose) => string;
  /** The same for the view of a page, made when it is first wanted. */
  readonly show: (prose: Prose) => Html | '';
  /** The same with numbers at the claims that are cited; `citations.ts` makes the cards that go with them. */
  readonly cite: (prose: Prose) => ReturnType<CiteMarkdown>;
}

/** @param form how prose becomes HTML: well-formed XML too, where a format wants it */
export function createContext(
  dossier: Dossier,
  addresses: Addresses,
  form: { readonly isXml?: boolean } = {},
): Context {
  const { cite, render } = createRenderer(addresses.of, (target) => nameOf(dossier, target), form);
  const toHtml = ({ nodes }: Prose): string => (nodes.length > 0 ? render(nodes) : '');
  return {
    dossier,
    addresses,
    render: toHtml,
    show: (prose) => {
      if (prose.nodes.length === 0) return '';
      // A reference without words takes its words from the record that it names: the tree does not hold them.
      const html = namesOthers(prose) ? toHtml(prose) : undefined;
      return new Html(html ?? prose.nodes, () => html ?? toHtml(prose));
    },
    cite: ({ nodes }) => cite(nodes),
  };
}

function namesOthers({ nodes }: Prose): boolean {
  let found = false;
  for (const node of nodes) {
    walk(node, (inner) => {
      found ||= inner.type === 'link' && inner.children.length === 0;
    });
  }
  return found;
}

/** The same, with full addresses in every link, for feeds and files that are read elsewhere. */
export const forFeeds = oncePer(({ addresses, dossier }: Context) =>
  createContext(dossier, toAbsolute(addresses)),
);
