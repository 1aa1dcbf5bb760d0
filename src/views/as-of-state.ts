import type { Day, Dossier, Issue } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import type { Context } from './context.ts';
import { listHolders } from './holders-by-day.ts';
import { dayBefore, openedOn } from './known.ts';
import { limits } from './limits.ts';
import { linkActor, linkDispute, linkIssue, type LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { countUpTo, inOrderOf } from './ordered.ts';
import { standingWords } from './standing.ts';
import { countStandings } from './standings-by-day.ts';

/** Where things stood at the end of a day, in short. */
export interface StateOfPlay {
  readonly claims: number;
  /** Each standing with the number of claims that had it, none with zero. */
  readonly standings: readonly {
    readonly id: string;
    readonly word: string;
    readonly count: number;
  }[];
  readonly issues: readonly IssueState[];
  /** Disputes that had two sides by then, those that had them last where they are many; `isNew` since that day. */
  readonly disputes: readonly (LinkText & { readonly isNew: boolean })[];
  /** How many there were. */
  readonly openDisputes: number;
  /** The page of all. */
  readonly allDisputes: string;
}

/** One issue at the end of a day. */
export interface IssueState {
  readonly issue: LinkText;
  readonly claims: number;
  /** How many of them came that day. */
  readonly added: number;
  /** Stances that somebody held, along the scale. */
  readonly stances: readonly {
    readonly label: string;
    /** Those who took it last, where they are many. */
    readonly actors: readonly LinkText[];
    /** How many held it. */
    readonly count: number;
  }[];
}

const standingNames = Object.keys(standingWords) as (keyof typeof standingWords)[];

export function showStateOn(context: Context, day: Day): StateOfPlay {
  const { addresses, dossier } = context;
  const counts = countStandings(dossier, day);
  const standings = standingNames.map((id) => {
    return { id, word: standingWords[id].word, count: counts.get(id) ?? 0 };
  });
  const opened = disputesByOpening(dossier);
  const openDisputes = countUpTo(opened.days, day);
  const shown = opened.disputes.slice(
    Math.max(0, openDisputes - limits.openDisputes),
    openDisputes,
  );
  return {
    claims: standings.reduce((sum, { count }) => sum + count, 0),
    standings: standings.filter(({ count }) => count > 0),
    issues: dossier.issues.all.flatMap((issue) => {
      const state = showIssueOn(context, issue, day);
      return state.claims + state.stances.length > 0 ? [state] : [];
    }),
    disputes: inOrderOf(dossier.disputes.all, shown).map((dispute) => ({
      ...linkDispute(addresses, dispute),
      isNew: openedOn(dispute) === day,
    })),
    openDisputes,
    allDisputes: addresses.href('/disputes/'),
  };
}

function showIssueOn({ addresses }: Context, issue: Issue, day: Day): IssueState {
  const holders = listHolders(issue, day);
  const claims = countUpTo(daysOf(issue), day);
  return {
    issue: linkIssue(addresses, issue),
    claims,
    added: claims - countUpTo(daysOf(issue), dayBefore(day)),
    stances: issue.stances.flatMap((stance) => {
      const held = holders.get(stance);
      if (!held) return [];
      const actors = held.newest.map(({ actor }) => linkActor(addresses, actor));
      return [{ label: stance.label, actors, count: held.count }];
    }),
  };
}

/** The days on which the claims about an issue came on record, in order. */
const daysOf = oncePer(({ claims }: Issue): readonly Day[] =>
  claims.flatMap(({ known }) => known ?? []).toSorted(),
);

/** Disputes in the order in which they came to have two sides, and the days on which they did. */
const disputesByOpening = oncePer(({ disputes }: Dossier) => {
  const opened = disputes.all
    .flatMap((dispute) => {
      const day = openedOn(dispute);
      return day === undefined ? [] : [{ day, dispute }];
    })
    .toSorted((a, b) => compareText(a.day, b.day));
  return {
    days: opened.map(({ day }) => day),
    disputes: opened.map(({ dispute }) => dispute),
  };
});
