import { cite, type Citation } from './citation.ts';
import type { ClaimPage } from './claim.ts';
import type { Context } from './context.ts';
import { findPage, type Page } from './pages.ts';
import { publicationOf } from './publication.ts';

/** What a reader takes from a page to send or to cite it; each is plain text that can be selected. */
export interface ShareView {
  /** The page's full address. */
  readonly link: string;
  /** The words of the page, whose they are, and where they stand. */
  readonly quotation: string;
  /** Ways to cite it; none where the page is not a work to be cited. */
  readonly citations: readonly Citation[];
}

/** What is shared of a page that shows one record; nothing for another page. */
export function showShare(context: Context, path: string): ShareView | undefined {
  const page = findPage(context, path);
  if (!page?.id || page.kind === 'part') return undefined;
  const link = context.addresses.absolute(path);
  const words = page.kind === 'claim' ? quoteClaim(page.view()) : quotePage(page.view());
  return { link, quotation: `${words} ${link}`, citations: citationsOf(context, page, link) };
}

/** `“Their words” — Ann, 1 May 2020. Source: The Wire, paragraph 2.` The claim in our words where none are quoted. */
function quoteClaim(claim: ClaimPage): string {
  const { paragraph, quotation, source, speaker, title, via, when } = claim;
  const words = quotation ? `“${quotation}”` : title;
  const said = via ? `${speaker.text}, via ${via.text}` : speaker.text;
  const place = paragraph ? `${source.text}, ${paragraph}` : source.text;
  return `${words} — ${said}, ${when}. Source: ${place}.`;
}

function quotePage({ description, title }: { title: string; description: string }): string {
  if (description.startsWith(title)) return description;
  return /[.!?…]$/.test(title) ? `${title} ${description}` : `${title}. ${description}`;
}

function citationsOf(context: Context, page: Page, href: string): Citation[] {
  const publication = publicationOf(context, page);
  if (!publication?.isCited) return [];
  const { language, title } = context.dossier.site;
  return cite({
    key: `${page.kind}-${page.id}`,
    title: page.view().title,
    author: publication.author,
    site: title,
    published: publication.published,
    href,
    language,
  });
}
