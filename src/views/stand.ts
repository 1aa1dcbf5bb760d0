import type { Actor, ActorPosition, Issue } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { formatSpan } from './dates.ts';
import { showEvidence, type EvidenceView } from './evidence.ts';
import { linkActor, linkIssue, type LinkText } from './links.ts';

/** Where one actor stands on one issue, and stood before. */
export interface StandView {
  readonly actor: LinkText;
  readonly issue: LinkText;
  /** In time; never empty. */
  readonly positions: readonly StandPosition[];
}

/** One of these positions. */
export interface StandPosition {
  /** `ann-tolls-2025-08-16`: its place on pages with positions of several actors. */
  readonly anchor: string;
  /** `tolls-2025-08-16`: its place on the page of the actor. */
  readonly ownAnchor: string;
  readonly stance: string;
  readonly meaning: string;
  /** `from 16 August 2025`. */
  readonly when: string;
  readonly hasEnded: boolean;
  /** The day on which it took the place of an earlier position. */
  readonly changed: string | undefined;
  readonly summary: string;
  readonly evidence: EvidenceView;
}

/** Where an actor stands on an issue; nothing where no position is on record. */
export function showStand(context: Context, actor: Actor, issue: Issue): StandView | undefined {
  const positions = positionsOn(actor, issue);
  if (positions.length === 0) return undefined;
  return {
    actor: linkActor(context.addresses, actor),
    issue: linkIssue(context.addresses, issue),
    positions: positions.map((position, index) => showStandPosition(context, position, index > 0)),
  };
}

/** The positions of an actor on an issue, in time. */
export function positionsOn(actor: Actor, issue: Issue): ActorPosition[] {
  return actor.positions.filter((position) => position.issue === issue);
}

/** The place of a position on the page of its actor. */
export function anchorOf({ from, issue }: Pick<ActorPosition, 'from' | 'issue'>): string {
  return `${issue.id}-${from.from}`;
}

function showStandPosition(
  context: Context,
  { actor, claims, from, issue, stance, summary, until }: ActorPosition,
  isLater: boolean,
): StandPosition {
  const ownAnchor = anchorOf({ from, issue });
  return {
    anchor: `${actor.id}-${ownAnchor}`,
    ownAnchor,
    stance: stance.label,
    meaning: stance.meaning,
    when: until ? `${formatSpan(from)} until ${formatSpan(until)}` : `from ${formatSpan(from)}`,
    hasEnded: until !== undefined,
    changed: isLater ? formatSpan(from) : undefined,
    summary,
    evidence: showEvidence(context, claims),
  };
}
