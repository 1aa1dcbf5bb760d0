import type { Claim } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatMonth, periodOf } from './dates.ts';
import { countOf } from './words.ts';

/** A month of claims, or a year where the month is not known, that folds where there are many. */
export interface Period {
  /** `August 2025`. */
  readonly title: string;
  /** `12 claims`. */
  readonly count: string;
  readonly rows: readonly ClaimRow[];
  readonly isOpen: boolean;
}

/** So many claims are shown without folding any. */
const openUpTo = 8;

/** Claims by period, in the order in which they come. */
export function toPeriods(context: Context, claims: readonly Claim[]): Period[] {
  const groups = Map.groupBy(claims, ({ on }) => periodOf(on));
  return [...groups].map(([period, list]) => ({
    title: period.includes('-') ? formatMonth(period) : period,
    count: countOf(list.length, 'claim'),
    rows: list.map((claim) => showClaimRow(context, claim)),
    isOpen: claims.length <= openUpTo,
  }));
}
