import type { Claim } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import { showClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { periodOf } from './dates.ts';
import { byTime, divide, type LongList, type Part } from './division.ts';

/** Claims in the time that they speak of, divided by it; what speaks of a whole year stands before its months. */
export function divideClaims(
  context: Context,
  list: Pick<LongList<Claim>, 'path' | 'folder' | 'title' | 'home'>,
  claims: readonly Claim[],
  longest: number,
): Part | undefined {
  return divide(
    {
      ...list,
      noun: ['claim'],
      items: claims.length > longest ? inPeriods(claims) : claims,
      levels: byTime<Claim>(({ on }) => periodOf(on)),
      show: (some) => ({
        type: 'claims',
        rows: some.map((claim) => showClaimRow(context, claim)),
      }),
    },
    longest,
  );
}

function inPeriods(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => compareText(periodOf(a.on), periodOf(b.on)));
}
