import type { Day } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import type { Context } from './context.ts';
import { formatDay } from './dates.ts';
import { linkAnalysis, linkSource, type LinkText } from './links.ts';
import { countOf } from './words.ts';

/** Something that came to this site, and when. */
export interface Addition extends LinkText {
  /** The day on which a source was read, or a piece of ours published. */
  readonly day: string;
  readonly machineDate: Day;
  /** `The Wire · 3 claims`; `Analysis by Ann`. */
  readonly details: string;
}

/**
 * What came to this site, newest first by the day on which it came, whenever it was written. On one day our own pieces
 * stand first, then sources in their order.
 */
export function listAdditions({ addresses, dossier }: Context): Addition[] {
  const pieces = dossier.analyses.all.map((analysis) => ({
    ...linkAnalysis(addresses, analysis),
    ...on(analysis.published),
    details: `Analysis by ${analysis.author ?? dossier.site.editor}`,
  }));
  const sources = dossier.articles.all.map((article) => {
    const { href, text } = linkSource(addresses, article);
    return {
      ...{ text: article.title, href },
      ...on(article.accessed),
      details: `${text} · ${countOf(article.claims.length, 'claim')}`,
    };
  });
  return [...pieces, ...sources].toSorted((a, b) => compareText(b.machineDate, a.machineDate));
}

function on(machineDate: Day): Pick<Addition, 'day' | 'machineDate'> {
  return { day: formatDay(machineDate), machineDate };
}
