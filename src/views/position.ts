import type { ActorPosition } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatSpan } from './dates.ts';
import { linkActor, linkIssue, type LinkText } from './links.ts';
import { anchorOf } from './stand.ts';

/** Where an actor stands on an issue, for a time, and on what that rests. */
export interface PositionView {
  readonly actor: LinkText;
  readonly issue: LinkText;
  /** To the position on the actor's page. */
  readonly href: string;
  readonly anchor: string;
  readonly stance: string;
  readonly meaning: string;
  /** `from 16 August 2025`, `15 August 2025 until 16 August 2025`. */
  readonly when: string;
  readonly hasEnded: boolean;
  readonly summary: string;
  readonly claims: readonly ClaimRow[];
}

export function showPosition(context: Context, position: ActorPosition): PositionView {
  const { actor, from, issue, stance, summary, until } = position;
  const link = linkActor(context.addresses, actor);
  const anchor = anchorOf(position);
  return {
    actor: link,
    issue: linkIssue(context.addresses, issue),
    href: `${link.href}#${anchor}`,
    anchor,
    stance: stance.label,
    meaning: stance.meaning,
    when: until ? `${formatSpan(from)} until ${formatSpan(until)}` : `from ${formatSpan(from)}`,
    hasEnded: until !== undefined,
    summary,
    claims: position.claims.map((claim) => showClaimRow(context, claim)),
  };
}
