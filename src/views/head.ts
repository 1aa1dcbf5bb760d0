import type { Context } from './context.ts';

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
  /** For articles: first and last day on this site, and the part of the site. */
  readonly article: ArticleFacts | undefined;
  readonly feeds: readonly FeedLink[];
}

export interface ArticleFacts {
  readonly published: string;
  readonly modified: string | undefined;
  readonly author: string;
  readonly section: string;
}

export interface FeedLink {
  readonly title: string;
  readonly type: string;
  readonly href: string;
}

export function showHead(context: Context, page: PageFacts): Head {
  const { addresses, dossier } = context;
  const { site } = dossier;
  const isHome = page.path === '/';
  const [, folder = '', id = ''] = page.path.split('/');
  const article = articleFacts(context, folder, id);
  const isHidden = page.path === '/404.html';
  return {
    title: isHome ? `${site.title}: ${site.tagline}` : `${page.title} · ${site.title}`,
    name: isHome ? site.title : page.title,
    description: page.description,
    canonical: isHidden ? undefined : addresses.absolute(page.path),
    robots: isHidden ? 'noindex' : 'max-image-preview:large',
    type: article ? 'article' : isPerson(context, folder, id) ? 'profile' : 'website',
    article,
    feeds: [{ title: site.title, type: 'application/rss+xml', href: addresses.href('/rss.xml') }],
  };
}

/** Claims and digests are published with their source, on the day on which it was read. */
function articleFacts({ dossier }: Context, folder: string, id: string): ArticleFacts | undefined {
  const section = { claims: 'Claims', sources: 'Sources' }[folder];
  if (!section || !id) return undefined;
  const source = folder === 'claims' ? dossier.claims.get(id).article : dossier.articles.get(id);
  return { published: source.accessed, modified: undefined, author: dossier.site.editor, section };
}

function isPerson({ dossier }: Context, folder: string, id: string): boolean {
  return folder === 'actors' && id !== '' && dossier.actors.get(id).kind === 'person';
}
