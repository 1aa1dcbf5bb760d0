import { toAbsolute, type Addresses } from '../addresses.ts';
import type { Dossier, Prose } from '../dossier/index.ts';
import { createRenderer, type CiteMarkdown } from '../dossier/markdown/render.ts';
import { nameOf } from './links.ts';
import { oncePer } from './once.ts';

/** What each view is made from: the dossier, where things stand, and how prose becomes HTML. */
export interface Context {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  /** Safe HTML; empty text for prose without words. */
  readonly render: (prose: Prose) => string;
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
  return {
    dossier,
    addresses,
    render: ({ nodes }) => (nodes.length > 0 ? render(nodes) : ''),
    cite: ({ nodes }) => cite(nodes),
  };
}

/** The same, with full addresses in every link, for feeds and files that are read elsewhere. */
export const forFeeds = oncePer(({ addresses, dossier }: Context) =>
  createContext(dossier, toAbsolute(addresses)),
);
