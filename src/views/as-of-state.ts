import { isKnownBy } from '../dossier/standing.ts';
import type { Day, Issue } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { dayBefore, isHeldOn, isOpenBy } from './known.ts';
import { linkActor, linkDispute, linkIssue, type LinkText } from './links.ts';
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
  /** Disputes that had two sides by then; `isNew` since that day. */
  readonly disputes: readonly (LinkText & { readonly isNew: boolean })[];
}

/** One issue at the end of a day. */
export interface IssueState {
  readonly issue: LinkText;
  readonly claims: number;
  /** How many of them came that day. */
  readonly added: number;
  /** Stances that somebody held, along the scale. */
  readonly stances: readonly { readonly label: string; readonly actors: readonly LinkText[] }[];
}

const standingNames = Object.keys(standingWords) as (keyof typeof standingWords)[];

export function showStateOn(context: Context, day: Day): StateOfPlay {
  const { addresses, dossier } = context;
  const counts = countStandings(dossier, day);
  const standings = standingNames.map((id) => {
    return { id, word: standingWords[id].word, count: counts.get(id) ?? 0 };
  });
  return {
    claims: standings.reduce((sum, { count }) => sum + count, 0),
    standings: standings.filter(({ count }) => count > 0),
    issues: dossier.issues.all.flatMap((issue) => {
      const state = showIssueOn(context, issue, day);
      return state.claims + state.stances.length > 0 ? [state] : [];
    }),
    disputes: dossier.disputes.all
      .filter((dispute) => isOpenBy(dispute, day))
      .map((dispute) => ({
        ...linkDispute(addresses, dispute),
        isNew: !isOpenBy(dispute, dayBefore(day)),
      })),
  };
}

function showIssueOn({ addresses }: Context, issue: Issue, day: Day): IssueState {
  const held = issue.positions.filter((position) => isHeldOn(position, day));
  return {
    issue: linkIssue(addresses, issue),
    claims: issue.claims.filter((claim) => isKnownBy(claim, day)).length,
    added: issue.claims.filter(({ known }) => known === day).length,
    stances: issue.stances.flatMap((stance) => {
      const actors = held.filter((position) => position.stance === stance);
      if (actors.length === 0) return [];
      const links = actors.map(({ actor }) => linkActor(addresses, actor));
      return [{ label: stance.label, actors: links }];
    }),
  };
}
