import type { Addresses } from '../addresses.ts';
import type { Claim } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { formatSpan, machineDate } from './dates.ts';
import { linkActor, linkClaim, linkSource, type LinkText } from './links.ts';
import { oncePer } from './once.ts';
import type { Original } from './original.ts';
import { showStanding, type StandingView } from './standing.ts';

/** One claim in a list: the sentence, who says it, when, where it stands, how far it is borne out. */
export interface ClaimRow {
  readonly id: string;
  readonly claim: LinkText;
  readonly kind: string;
  readonly speaker: LinkText;
  readonly via: LinkText | undefined;
  readonly isUnnamed: boolean;
  readonly when: string;
  readonly machineDate: string | undefined;
  readonly source: LinkText;
  /** `paragraph 2`; nothing where it is not known. */
  readonly paragraph: string | undefined;
  readonly standing: StandingView;
}

/** A claim in a list that leads to the sources themselves, and on paper gives their addresses. */
export interface SourcedRow extends ClaimRow {
  readonly original: Original;
}

/** The row of a claim, the same object wherever it is listed. */
export function showClaimRow({ addresses }: Context, claim: Claim): ClaimRow {
  return rowsOf(addresses)(claim);
}

const rowsOf = oncePer((addresses: Addresses) =>
  oncePer((claim: Claim) => makeRow(addresses, claim)),
);

function makeRow(addresses: Addresses, claim: Claim): ClaimRow {
  return {
    id: claim.id,
    claim: linkClaim(addresses, claim),
    kind: claim.kind,
    speaker: linkActor(addresses, claim.by),
    via: claim.via && linkActor(addresses, claim.via),
    isUnnamed: claim.isUnnamed,
    when: formatSpan(claim.on),
    machineDate: machineDate(claim.on),
    source: linkSource(addresses, claim.article),
    paragraph: formatParagraphs(claim.paragraphs),
    standing: showStanding(claim.standing),
  };
}

/** `paragraph 2`, `paragraphs 6 and 7`. */
export function formatParagraphs(paragraphs: readonly number[]): string | undefined {
  if (paragraphs.length === 0) return undefined;
  if (paragraphs.length === 1) return `paragraph ${String(paragraphs[0])}`;
  const list = listFormat.format(paragraphs.map(String));
  return `paragraphs ${list}`;
}

const listFormat = new Intl.ListFormat('en', { type: 'conjunction' });
