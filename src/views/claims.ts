import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatMonth, periodOf } from './dates.ts';

/** Every claim by the time it speaks of: years, and months of the years with many. */
export function listClaims(
  context: Context,
): { readonly title: string; readonly anchor: string; readonly rows: readonly ClaimRow[] }[] {
  const { all } = context.dossier.claims;
  const perYear = Map.groupBy(all, ({ on }) => on.from.slice(0, 4));
  const groups = Map.groupBy(all, ({ on }) => {
    const year = on.from.slice(0, 4);
    return (perYear.get(year)?.length ?? 0) > monthlyFrom ? periodOf(on) : year;
  });
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, claims]) => ({
      title: key.length > 4 ? formatMonth(key) : key,
      anchor: `on-${key}`,
      rows: claims.map((claim) => showClaimRow(context, claim)),
    }));
}

/** A year with more claims than this is listed month by month. */
const monthlyFrom = 40;
