import { toAbsolute, type Addresses } from '../addresses.ts';
import type { Dossier, Prose } from '../dossier/index.ts';
import { createRenderer } from '../dossier/markdown/render.ts';

/** What each view is made from: the dossier, where things stand, and how prose becomes HTML. */
export interface Context {
  readonly dossier: Dossier;
  readonly addresses: Addresses;
  /** Safe HTML; empty text for prose without words. */
  readonly render: (prose: Prose) => string;
}

export function createContext(dossier: Dossier, addresses: Addresses): Context {
  const render = createRenderer(addresses.of);
  return { dossier, addresses, render: ({ nodes }) => (nodes.length > 0 ? render(nodes) : '') };
}

/** The same, with full addresses in every link, for feeds. */
export function forFeeds({ dossier, addresses }: Context): Context {
  return createContext(dossier, toAbsolute(addresses));
}
