import type { Context } from './context.ts';
import { listDemands, type DemandView } from './demands.ts';
import { showDispute, type DisputePage } from './dispute.ts';
import { showEventEntry, type EventEntry } from './event.ts';
import { listIssues, type IssueEntry } from './issue.ts';
import type { LinkText } from './links.ts';
import { showSourceEntry, type SourceEntry } from './source.ts';
import { standingWords } from './standing.ts';
import { countOf } from './words.ts';

/** The front page: what the site holds, what happened, what is disputed, who asked what, what is new. */
export interface HomePage {
  readonly title: string;
  readonly path: string;
  readonly description: string;
  readonly counts: readonly LinkText[];
  /** The events of which most is said, in time. */
  readonly events: readonly EventEntry[];
  /** Disputes with most claims first. */
  readonly disputes: readonly DisputePage[];
  readonly demands: readonly DemandView[];
  readonly issues: readonly IssueEntry[];
  readonly newest: readonly SourceEntry[];
}

const shown = { events: 6, disputes: 5, demands: 4, sources: 6 };

export function showHome(context: Context): HomePage {
  const { addresses, dossier } = context;
  const { articles, claims, disputes, events, site } = dossier;
  const busiest = events.all
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .slice(0, shown.events);
  const liveliest = disputes.all.toSorted((a, b) => weight(b) - weight(a)).slice(0, shown.disputes);
  const demands = listDemands(context).flatMap((group) => group.demands);
  return {
    title: site.title,
    description: site.description,
    path: '/',
    counts: [
      { text: countOf(articles.all.length, 'source'), href: addresses.href('/sources/') },
      { text: countOf(claims.all.length, 'claim'), href: addresses.href('/claims/') },
      { text: countOf(disputes.all.length, 'dispute'), href: addresses.href('/disputes/') },
    ],
    events: events.all
      .filter((event) => busiest.includes(event))
      .map((event) => showEventEntry(context, event)),
    disputes: liveliest.map((dispute) => showDispute(context, dispute)),
    demands: demands
      .toSorted((a, b) => b.answers.length - a.answers.length)
      .slice(0, shown.demands),
    issues: listIssues(context),
    newest: articles.all
      .slice(0, shown.sources)
      .map((article) => showSourceEntry(context, article)),
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
