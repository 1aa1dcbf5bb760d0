import type { Issue } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { linkDispute, linkIssue, type LinkText } from './links.ts';
import { showPosition, type PositionView } from './position.ts';

/** The page of one issue: its question, the scale with who stands where, what is said. */
export interface IssuePage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly question: string;
  readonly introduction: string;
  /** The scale from one end to the other, each stance with those who hold it. */
  readonly scale: readonly {
    readonly label: string;
    readonly meaning: string;
    readonly positions: readonly PositionView[];
  }[];
  readonly disputes: readonly LinkText[];
  readonly rows: readonly ClaimRow[];
}

export function showIssue(context: Context, issue: Issue): IssuePage {
  const { addresses, render } = context;
  return {
    title: issue.title,
    description: `${issue.question} Who says what, with the source of each statement.`,
    path: `/issues/${issue.id}/`,
    question: issue.question,
    introduction: render(issue.introduction),
    scale: issue.stances.map((stance) => ({
      label: stance.label,
      meaning: stance.meaning,
      positions: issue.positions
        .filter((position) => position.stance === stance)
        .map((position) => showPosition(context, position)),
    })),
    disputes: issue.disputes.map((dispute) => linkDispute(addresses, dispute)),
    rows: issue.claims.map((claim) => showClaimRow(context, claim)),
  };
}

/** All issues in their order. */
export function listIssues({ addresses, dossier }: Context): IssueEntry[] {
  return dossier.issues.all.map((issue) => ({
    ...linkIssue(addresses, issue),
    question: issue.question,
    claims: issue.claims.length,
    actors: new Set(issue.positions.map(({ actor }) => actor)).size,
  }));
}

export interface IssueEntry extends LinkText {
  readonly question: string;
  readonly claims: number;
  /** Actors with a position on it. */
  readonly actors: number;
}
