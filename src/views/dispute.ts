import type { Claim, Dispute, Issue } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow, type SourcedRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { periodOf } from './dates.ts';
import { byTime, divide } from './division.ts';
import type { Html } from './html.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { lastOf, restOf, type Begun, type Rest } from './part.ts';
import { showRange, type RangeView } from './range.ts';
import { linkDispute, linkIssue, type LinkText } from './links.ts';
import { original } from './original.ts';
import { stepsAt, type Steps } from './steps.ts';
import { countOf } from './words.ts';

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
    readonly rows: readonly SourcedRow[];
  }[];
  /** The versions on one scale, where they are numbers. */
  readonly range: RangeView | undefined;
  readonly settledBy: string;
  readonly prints: string;
  readonly account: Html | '';
}

export function showDispute(context: Context, dispute: Dispute): DisputePage {
  const { addresses, dossier, show } = context;
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
      rows: claims.map((claim) => ({
        ...showClaimRow(context, claim),
        original: original(claim.article),
      })),
    })),
    range: showRange(dispute),
    settledBy: dispute.settledBy,
    prints: dispute.prints,
    account: show(dispute.account),
    ...stepsAt(dossier.disputes.all, dispute, (other) => linkDispute(addresses, other)),
  };
}

/** Disputes by issue, and contradictions that are not written up; where they are many the last, and where the others are. */
export function showDisputes(context: Context): {
  readonly groups: readonly DisputeGroup[];
  readonly rest: Rest | undefined;
  readonly open: Begun<OpenContradiction>;
} {
  const whole = divideDisputes(context);
  const contradictions = divideContradictions(context);
  return {
    groups: groupDisputes(context, lastOf(context.dossier.disputes.all, whole, limits.kept)),
    rest: restOf(context, whole),
    open: {
      rows: lastOf(listOpenContradictions(context), contradictions, limits.kept),
      rest: restOf(context, contradictions),
    },
  };
}

/** All disputes by the first issue they bear on, where they do not fit on one page. */
export const divideDisputes = oncePer((context: Context) =>
  divide(
    {
      ...{ path: '/disputes/', folder: 'on/', title: 'Disputes', noun: ['dispute'] },
      home: { text: 'Disputes', path: '/disputes/' },
      items: groupByIssue(context, context.dossier.disputes.all).flatMap(([issue, disputes]) =>
        disputes.map((dispute) => ({ issue, dispute })),
      ),
      levels: [({ issue: { id, title } }) => ({ id, text: title })],
      show: (some) => ({
        type: 'entries',
        rows: some.map(({ dispute }) => ({
          ...linkDispute(context.addresses, dispute),
          details: countOf(dispute.versions.length, 'version'),
          note: dispute.question,
        })),
      }),
    },
    limits.full,
  ),
);

/** All contradictions that are not written up, where they do not fit on the page of disputes. */
export const divideContradictions = oncePer((context: Context) =>
  divide<OpenContradiction>(
    {
      ...{ path: '/disputes/open/', title: 'Contradictions not yet written up' },
      ...{ home: { text: 'Disputes', path: '/disputes/' }, noun: ['contradiction'] },
      items: listOpenContradictions(context),
      levels: byTime(({ on }) => on),
      show: (some) => ({
        type: 'pairs',
        rows: some.map(({ earlier, later }) => [earlier, later]),
      }),
    },
    limits.full,
  ),
);

/** Disputes by the first issue they bear on, in the order of the issues; none is empty. */
function groupDisputes(context: Context, disputes: readonly Dispute[]): readonly DisputeGroup[] {
  return groupByIssue(context, disputes).map(([issue, some]) => ({
    anchor: issue.id,
    issue: linkIssue(context.addresses, issue),
    disputes: some.map((dispute) => showDispute(context, dispute)),
  }));
}

function groupByIssue(
  { dossier }: Context,
  disputes: readonly Dispute[],
): (readonly [Issue, readonly Dispute[]])[] {
  const groups = Map.groupBy(disputes, ({ issues }) => issues[0]);
  return dossier.issues.all.flatMap((issue) => {
    const some = groups.get(issue);
    return some ? [[issue, some] as const] : [];
  });
}

/** Disputes on one issue. */
export interface DisputeGroup {
  readonly anchor: string;
  readonly issue: LinkText;
  readonly disputes: readonly DisputePage[];
}

/** Two claims that cannot both be right, of which no dispute has been written. */
export interface OpenContradiction {
  readonly later: ClaimRow;
  readonly earlier: ClaimRow;
  /** The time that the later one speaks of: `2020-05`. */
  readonly on: string;
}

/** Contradictions between claims that no dispute has been written about, each pair once, in time. */
export function listOpenContradictions(context: Context): OpenContradiction[] {
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
        on: periodOf(claim.on),
      })),
  );
}

function shareDispute(a: Claim, b: Claim): boolean {
  return a.disputes.some((dispute) => b.disputes.includes(dispute));
}
