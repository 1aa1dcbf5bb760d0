import type { Context } from './context.ts';
import type { Page } from './page.ts';

/** How a reader tells the editors that something is wrong, and what exactly. */
export interface ReportLink {
  readonly href: string;
  /** What to name in the message: `claim sixteen-over-400`. */
  readonly subject: string;
}

/** The way to report an error in what a page shows: by mail with its id in the subject, or to a page with it in the address. */
export function showReportLink(context: Context, { id, kind, path }: Page): ReportLink {
  return link(context, id ? `${kind} ${id}` : `page ${path}`, context.addresses.absolute(path));
}

/** The way to report an error in anything else. */
export function showContact(context: Context): ReportLink {
  return link(context, context.dossier.site.title, context.addresses.absolute('/'));
}

function link({ dossier }: Context, subject: string, address: string): ReportLink {
  const { contact } = dossier.site;
  if (contact.startsWith('mailto:')) {
    const [title, body] = [`Error in ${subject}`, `${address}\n\n`].map(encodeURIComponent);
    return { href: `${contact}?subject=${title}&body=${body}`, subject };
  }
  const url = new URL(contact);
  url.searchParams.set('about', subject);
  return { href: url.href, subject };
}
