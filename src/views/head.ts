import { altOf, cardSize } from './card.ts';
import { findCard } from './cards.ts';
import type { Context } from './context.ts';
import { listFeedLinks, type FeedLink } from './feeds.ts';
import { findPage, type Page } from './pages.ts';
import { publicationOf, type Publication } from './publication.ts';

/** What a page says of itself to its head. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** From the site's root, such as `/claims/x/`. */
  readonly path: string;
}

/** The head of a page, for programs that find it, show it elsewhere or follow it. */
export interface Head {
  /** For the tab and for search: with the site's name. */
  readonly title: string;
  /** Without it, for cards. */
  readonly name: string;
  readonly description: string;
  /** Nothing for a page that should not be found. */
  readonly canonical: string | undefined;
  readonly robots: string;
  readonly type: 'article' | 'profile' | 'website';
  readonly image: Picture;
  /** For articles: first and last day on this site, and the part of the site. */
  readonly article: Publication | undefined;
  /** Those of this page’s own topic first, then those of everything. */
  readonly feeds: readonly FeedLink[];
  /** The same page for programs. */
  readonly data: string | undefined;
}

/** The card, as a file. */
export interface Picture {
  /** Absolute. */
  readonly href: string;
  readonly type: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
}

export function showHead(context: Context, page: PageFacts): Head {
  const { addresses, dossier } = context;
  const { site } = dossier;
  const isHome = page.path === '/';
  const registered = findPage(context, page.path);
  const article = registered && publicationOf(context, registered);
  const isHidden = page.path === '/404.html';
  return {
    title: isHome ? `${site.title}: ${site.tagline}` : `${page.title} · ${site.title}`,
    name: isHome ? site.title : page.title,
    description: page.description,
    canonical: isHidden ? undefined : addresses.absolute(page.path),
    robots: isHidden ? 'noindex' : 'max-image-preview:large',
    type: article ? 'article' : isPerson(context, registered) ? 'profile' : 'website',
    image: pictureOf(context, page.path),
    article,
    feeds: listFeedLinks(context, page.path),
    data: registered && addresses.href(`${page.path}index.json`),
  };
}

function pictureOf(context: Context, path: string): Picture {
  const card = findCard(context, path);
  const href = context.addresses.absolute(card.path);
  return { href, type: 'image/png', ...cardSize, alt: altOf(card) };
}

function isPerson({ dossier }: Context, page: Page | undefined): boolean {
  return page?.kind === 'actor' && dossier.actors.get(page.id).kind === 'person';
}
