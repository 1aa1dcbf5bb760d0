import type { Day } from '../dossier/index.ts';
import type { Context } from './context.ts';
import type { Page as PageOf } from './page.ts';
import type { PageKind } from './pages.ts';

/** When a work of this site was published, and where in it. */
export interface Publication {
  /** Day of first publication, where it is known. */
  readonly published: Day | undefined;
  /** Day of the last change that readers should know of. */
  readonly modified: Day | undefined;
  readonly author: string;
  /** The part of the site. */
  readonly section: string;
  /** Whether readers are told how to cite it. */
  readonly isCited: boolean;
}

/** The publication of a page that shows a work; nothing for one that lists or gathers. */
export function publicationOf(
  context: Context,
  { id, kind }: Pick<PageOf<PageKind>, 'id' | 'kind'>,
): Publication | undefined {
  const facts = makers[kind]?.(context, id);
  if (!facts) return undefined;
  return { modified: undefined, ...facts, author: facts.author ?? context.dossier.site.editor };
}

type Facts = Omit<Publication, 'author' | 'modified'> & {
  readonly modified?: Day | undefined;
  /** The site's editors where nobody is named. */
  readonly author?: string | undefined;
};

/** Claims and digests are published with their source, on the day on which it was read. */
const makers: Readonly<Partial<Record<PageKind, (context: Context, id: string) => Facts>>> = {
  claim: ({ dossier }, id) => ({
    section: 'Claims',
    published: dossier.claims.get(id).article.accessed,
    isCited: true,
  }),
  source: ({ dossier }, id) => ({
    section: 'Sources',
    published: dossier.articles.get(id).accessed,
    isCited: false,
  }),
  // A figure is computed anew with each build: it has no first day.
  figure: () => ({ section: 'Figures', published: undefined, isCited: true }),
  analysis: ({ dossier }, id) => {
    const { author, published, updated } = dossier.analyses.get(id);
    return { section: 'Analyses', published, modified: updated, author, isCited: true };
  },
};
