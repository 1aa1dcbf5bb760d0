import type { Actor, Issue } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import type { Context } from './context.ts';
import { formatRange, formatSpan } from './dates.ts';
import { linkActor, linkDispute, linkIssue, type LinkText } from './links.ts';
import { toPeriods, type Period } from './periods.ts';
import { showShares, type ShareTable } from './shares.ts';
import { positionsOn, showStand, type StandPosition } from './stand.ts';
import { stepsAt, type Steps } from './steps.ts';
import { countOf } from './words.ts';

/** The page of one issue: its question, the scale with who stands where, what changed, what is said. */
export interface IssuePage extends Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly question: string;
  readonly introduction: string;
  /** Who speaks of it, of when, and what is on record: labels and words; none where nobody spoke. */
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** Whether the stances lie on one line, from one end to the other. */
  readonly ordered: boolean;
  /** The scale from one end to the other, each stance with those who hold or held it. */
  readonly scale: readonly StanceView[];
  /** In time. */
  readonly changes: readonly ChangeView[];
  readonly disputes: readonly (LinkText & { readonly question: string })[];
  readonly shares: ShareTable | undefined;
  readonly periods: readonly Period[];
}

/** One stance of the scale. */
export interface StanceView {
  readonly label: string;
  readonly meaning: string;
  /** By actor's name. */
  readonly held: readonly (StandPosition & { readonly actor: LinkText })[];
}

/** A change of position. */
export interface ChangeView {
  readonly actor: LinkText;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly summary: string;
}

export function showIssue(context: Context, issue: Issue): IssuePage {
  const { addresses, dossier, render } = context;
  const actors = [...new Set(issue.positions.map(({ actor }) => actor))];
  return {
    title: issue.title,
    description: `${issue.question} Who says what, with the source of each statement.`,
    path: `/issues/${issue.id}/`,
    question: issue.question,
    introduction: render(issue.introduction),
    facts: listFacts(issue, actors.length),
    ordered: issue.ordered,
    scale: showScale(context, issue, actors),
    changes: listChanges(context, issue, actors),
    disputes: issue.disputes.map((dispute) => ({
      ...linkDispute(addresses, dispute),
      question: dispute.question,
    })),
    shares: showShares(context, issue),
    periods: toPeriods(context, issue.claims),
    ...stepsAt(dossier.issues.all, issue, (other) => linkIssue(addresses, other)),
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

/** An issue in a list. */
export interface IssueEntry extends LinkText {
  readonly question: string;
  readonly claims: number;
  /** Actors with a position on it. */
  readonly actors: number;
}

function listFacts({ claims }: Issue, held: number): IssuePage['facts'] {
  if (claims.length === 0) return [];
  const speakers = new Set(claims.map(({ by }) => by)).size;
  const sources = new Set(claims.map(({ article }) => article)).size;
  return [
    ['Who', `${countOf(speakers, 'actor')} on record, ${held} of them with a position`],
    ['When', formatRange(claims.map(({ on }) => on))],
    ['On record', `${countOf(claims.length, 'claim')} of ${countOf(sources, 'source')}`],
  ];
}

function showScale(context: Context, issue: Issue, actors: readonly Actor[]): StanceView[] {
  const held = actors.flatMap((actor) => {
    const stand = showStand(context, actor, issue);
    return stand ? stand.positions.map((one) => ({ ...one, actor: stand.actor })) : [];
  });
  return issue.stances.map(({ label, meaning }) => ({
    label,
    meaning,
    held: held.filter(({ stance }) => stance === label),
  }));
}

function listChanges(context: Context, issue: Issue, actors: readonly Actor[]): ChangeView[] {
  const changes = actors.flatMap((actor) =>
    positionsOn(actor, issue).flatMap((position, index, all) => {
      const earlier = all[index - 1];
      return earlier ? [{ actor, position, earlier }] : [];
    }),
  );
  return changes
    .toSorted((a, b) => compareText(a.position.from.from, b.position.from.from))
    .map(({ actor, earlier, position }) => ({
      actor: linkActor(context.addresses, actor),
      day: formatSpan(position.from),
      from: earlier.stance.label,
      to: position.stance.label,
      summary: position.summary,
    }));
}
