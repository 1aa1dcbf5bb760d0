import type { Claim, Dispute } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { showRange, type RangeView } from './range.ts';
import { linkDispute, linkIssue, type LinkText } from './links.ts';
import { stepsAt, type Steps } from './steps.ts';

/** One point on which sources differ. */
export interface DisputePage extends Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly link: LinkText;
  readonly question: string;
  readonly issues: readonly LinkText[];
  readonly versions: readonly {
    readonly says: string;
    readonly ground: string;
    readonly rows: readonly ClaimRow[];
  }[];
  /** The versions on one scale, where they are numbers. */
  readonly range: RangeView | undefined;
  readonly settledBy: string;
  readonly prints: string;
  readonly account: string;
}

export function showDispute(context: Context, dispute: Dispute): DisputePage {
  const { addresses, dossier, render } = context;
  return {
    title: dispute.title,
    description: `${dispute.question} ${dispute.versions.length} versions, and who holds each.`,
    path: `/disputes/${dispute.id}/`,
    link: linkDispute(addresses, dispute),
    question: dispute.question,
    issues: dispute.issues.map((issue) => linkIssue(addresses, issue)),
    versions: dispute.versions.map(({ claims, ground, says }) => ({
      says,
      ground,
      rows: claims.map((claim) => showClaimRow(context, claim)),
    })),
    range: showRange(dispute),
    settledBy: dispute.settledBy,
    prints: dispute.prints,
    account: render(dispute.account),
    ...stepsAt(dossier.disputes.all, dispute, (other) => linkDispute(addresses, other)),
  };
}

/** All disputes by the first issue they bear on, in the order of the issues; none is empty. */
export function groupDisputes(context: Context): readonly DisputeGroup[] {
  const { addresses, dossier } = context;
  return dossier.issues.all.flatMap((issue) => {
    const disputes = issue.disputes.filter(({ issues }) => issues[0] === issue);
    if (disputes.length === 0) return [];
    return [
      {
        anchor: issue.id,
        issue: linkIssue(addresses, issue),
        disputes: disputes.map((dispute) => showDispute(context, dispute)),
      },
    ];
  });
}

/** Disputes on one issue. */
export interface DisputeGroup {
  readonly anchor: string;
  readonly issue: LinkText;
  readonly disputes: readonly DisputePage[];
}

/** Contradictions between claims that no dispute has been written about, each pair once, in time. */
export function listOpenContradictions(
  context: Context,
): { readonly later: ClaimRow; readonly earlier: ClaimRow }[] {
  const { all } = context.dossier.claims;
  const place = new Map(all.map((claim, index) => [claim, index]));
  return all.flatMap((claim, index) =>
    claim.relations.contradicts
      .filter((other) => !shareDispute(claim, other))
      // Where each names the other, the later of the two has it.
      .filter(
        (other) => !other.relations.contradicts.includes(claim) || (place.get(other) ?? 0) < index,
      )
      .map((other) => ({
        later: showClaimRow(context, claim),
        earlier: showClaimRow(context, other),
      })),
  );
}

function shareDispute(a: Claim, b: Claim): boolean {
  return a.disputes.some((dispute) => b.disputes.includes(dispute));
}
