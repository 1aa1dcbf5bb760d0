import type { Claim } from '../dossier/index.ts';
import { divideClaims } from './claim-list.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatMonth, periodOf } from './dates.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { restOf, type Rest } from './part.ts';

/** Claims that speak of one year, or of one month of a year with many. */
export interface ClaimGroup {
  readonly title: string;
  readonly anchor: string;
  readonly rows: readonly ClaimRow[];
}

/** Every claim by the time it speaks of; of an archive the last of them, and where the others are. */
export interface ClaimsByTime {
  readonly groups: readonly ClaimGroup[];
  readonly rest: Rest | undefined;
}

export function listClaims(context: Context): ClaimsByTime {
  const { all } = context.dossier.claims;
  const whole = divideAllClaims(context);
  return {
    groups: groupByPeriod(whole ? all.slice(-limits.kept) : all).map(([id, claims]) => ({
      title: id.length > 4 ? formatMonth(id) : id,
      anchor: `on-${id}`,
      rows: claims.map((claim) => showClaimRow(context, claim)),
    })),
    rest: restOf(context, whole),
  };
}

/** All claims where they do not fit on one page. */
export const divideAllClaims = oncePer((context: Context) => {
  const [title, path] = ['Claims', '/claims/'];
  return divideClaims(
    context,
    { path, folder: 'in/', title, home: { text: title, path } },
    context.dossier.claims.all,
    limits.claims,
  );
});

function groupByPeriod(claims: readonly Claim[]): [string, Claim[]][] {
  const perYear = Map.groupBy(claims, ({ on }) => on.from.slice(0, 4));
  const groups = Map.groupBy(claims, ({ on }) => {
    const year = on.from.slice(0, 4);
    return (perYear.get(year)?.length ?? 0) > monthlyFrom ? periodOf(on) : year;
  });
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A year with more claims than this is listed month by month. */
const monthlyFrom = 40;
