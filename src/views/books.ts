import type { Context } from './context.ts';
import { limits } from './limits.ts';

/** The files that hold the whole dossier, from the site's root. */
export const books = { html: '/dossier.html', epub: '/dossier.epub' } as const;

/** Whether the whole dossier is given in one file: of an archive it would be one that no reader opens. */
export function isBook({ dossier }: Context): boolean {
  const { articles, claims } = dossier;
  return articles.all.length <= limits.bookArticles && claims.all.length <= limits.bookClaims;
}

/** Where the whole dossier can be taken along; nothing where it is too large. */
export function showBooks(context: Context): Record<keyof typeof books, string> | undefined {
  const { href } = context.addresses;
  return isBook(context) ? { html: href(books.html), epub: href(books.epub) } : undefined;
}
