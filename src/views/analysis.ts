import type { Analysis, Dossier } from '../dossier/index.ts';
import { citeText, countCitations, type CitedText } from './citations.ts';
import type { Context } from './context.ts';
import { formatDay } from './dates.ts';
import { byTime, divide } from './division.ts';
import { limits } from './limits.ts';
import { linkAnalysis, type LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { firstOf, restOf, type Begun } from './part.ts';
import { stepsAt, type Steps } from './steps.ts';
import { countOf, countWordsOf } from './words.ts';

/** One piece of ours in a list. */
export interface AnalysisEntry extends LinkText {
  readonly summary: string;
  readonly author: string;
  readonly published: string;
  readonly updated: string | undefined;
  /** Of `published` and `updated`, for `<time datetime>`. */
  readonly machineDates: { readonly published: string; readonly updated: string | undefined };
  /** `6 minutes to read`. */
  readonly length: string;
}

/** The page of one piece of ours, with a card for each claim it cites. */
export interface AnalysisPage extends AnalysisEntry, CitedText, Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** `12 claims of 5 sources`. */
  readonly evidence: string;
}

export function showAnalysis(context: Context, analysis: Analysis): AnalysisPage {
  const text = citeText(context, analysis.text);
  return {
    ...showAnalysisEntry(context, analysis),
    ...text,
    title: analysis.title,
    description: analysis.summary,
    path: `/analyses/${analysis.id}/`,
    evidence: countCitations(text.cards),
    ...stepsAt(inTime(context.dossier), analysis, (other) =>
      linkAnalysis(context.addresses, other),
    ),
  };
}

/** The oldest first. */
const inTime = oncePer(({ analyses }: Dossier) => analyses.all.toReversed());

/** Our own pieces, newest first; where they are many the newest, and where the others are. */
export function showAnalyses(context: Context): Begun<AnalysisEntry> {
  const whole = divideAnalyses(context);
  return {
    rows: firstOf(listAnalyses(context), whole, limits.kept),
    rest: restOf(context, whole),
  };
}

/** All our own pieces, where they do not fit on one page. */
export const divideAnalyses = oncePer((context: Context) => {
  const [title, path] = ['Analyses', '/analyses/'];
  return divide(
    {
      ...{ path, folder: 'in/', title, home: { text: title, path }, noun: ['piece'] },
      items: listAnalyses(context),
      levels: byTime<AnalysisEntry>(({ machineDates }) => machineDates.published),
      show: (some) => ({
        type: 'entries',
        rows: some.map(({ author, href, published, summary, text }) => ({
          ...{ text, href, details: `${author} · ${published}`, note: summary },
        })),
      }),
    },
    limits.full,
  );
});

/** Every piece of ours, newest first. */
function listAnalyses(context: Context): AnalysisEntry[] {
  return context.dossier.analyses.all.map((analysis) => showAnalysisEntry(context, analysis));
}

function showAnalysisEntry({ addresses, dossier }: Context, analysis: Analysis): AnalysisEntry {
  const { author, published, summary, text, updated } = analysis;
  const minutes = Math.max(1, Math.round(countWordsOf(text) / wordsPerMinute));
  return {
    ...linkAnalysis(addresses, analysis),
    summary,
    author: author ?? dossier.site.editor,
    published: formatDay(published),
    updated: updated && formatDay(updated),
    machineDates: { published, updated },
    length: `${countOf(minutes, 'minute')} to read`,
  };
}

/** Of silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const wordsPerMinute = 238;
