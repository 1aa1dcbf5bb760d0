import { listAdditions, type Addition } from './additions.ts';
import { showBrief, showBriefPositions, type BriefPositions, type BriefSentence } from './brief.ts';
import { showSmallChart, type SmallChartView } from './chart.ts';
import type { Context } from './context.ts';
import { showDispute, type DisputePage } from './dispute.ts';
import type { LinkText } from './links.ts';
import { standingWords } from './standing.ts';
import { countOf } from './words.ts';

/** The front page: what the site holds, what happened, what is disputed, who stands where, what is new. */
export interface HomePage {
  readonly title: string;
  readonly path: string;
  readonly description: string;
  readonly counts: readonly LinkText[];
  readonly brief: readonly BriefSentence[];
  readonly charts: readonly SmallChartView[];
  /** Disputes with most claims first. */
  readonly disputes: readonly DisputePage[];
  readonly positions: BriefPositions;
  /** What came to this site last. */
  readonly newest: readonly Addition[];
}

const shown = { disputes: 5, additions: 8 };

export function showHome(context: Context): HomePage {
  const { addresses, dossier } = context;
  const { articles, claims, disputes, site } = dossier;
  const liveliest = disputes.all.toSorted((a, b) => weight(b) - weight(a)).slice(0, shown.disputes);
  return {
    title: site.title,
    description: site.description,
    path: '/',
    counts: [
      { text: countOf(articles.all.length, 'source'), href: addresses.href('/sources/') },
      { text: countOf(claims.all.length, 'claim'), href: addresses.href('/claims/') },
      { text: countOf(disputes.all.length, 'dispute'), href: addresses.href('/disputes/') },
    ],
    brief: showBrief(context),
    charts: dossier.charts.all.map(showSmallChart),
    disputes: liveliest.map((dispute) => showDispute(context, dispute)),
    positions: showBriefPositions(context),
    newest: listAdditions(context).slice(0, shown.additions),
  };
}

function weight({ versions }: Context['dossier']['disputes']['all'][number]): number {
  return versions.reduce((sum, { claims }) => sum + claims.length, 0);
}

/** The rule behind each standing, in the order in which it is tried, with how many claims it holds for. */
export function listStandings({ dossier }: Context) {
  return Object.entries(standingWords).map(([id, { rule, word }]) => ({
    id,
    word,
    rule,
    count: dossier.claims.all.filter(({ standing }) => standing.word === id).length,
  }));
}
