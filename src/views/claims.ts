import type { Claim, Dossier } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatMonth, periodOf } from './dates.ts';
import { oncePer } from './once.ts';
import { stepsAt, type Steps } from './steps.ts';
import { countOf } from './words.ts';

/** Claims that speak of one year, or of one month of a year with many. */
export interface ClaimGroup {
  readonly title: string;
  readonly anchor: string;
  readonly count: number;
  /** Empty where the period has a page of its own. */
  readonly rows: readonly ClaimRow[];
  /** That page. */
  readonly href: string | undefined;
}

/** The page of one period of an archive. */
export interface PeriodPage extends Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly rows: readonly ClaimRow[];
}

/** Every claim by the time it speaks of; of an archive the periods, each with a page of its own. */
export function listClaims(context: Context): ClaimGroup[] {
  const { addresses, dossier } = context;
  const isArchive = listPeriodIds(context).length > 0;
  return [...claimsByPeriod(dossier)].map(([id, claims]) => ({
    title: nameOf(id),
    anchor: `on-${id}`,
    count: claims.length,
    rows: isArchive ? [] : claims.map((claim) => showClaimRow(context, claim)),
    href: isArchive ? addresses.href(pathOfPeriod(id)) : undefined,
  }));
}

/** The periods that have a page, in time: none as long as all claims fit on one. */
export function listPeriodIds({ dossier }: Context): readonly string[] {
  return dossier.claims.all.length > onePage ? [...claimsByPeriod(dossier).keys()] : [];
}

/** Where the page of a period stands. */
export function pathOfPeriod(id: string): string {
  return `/claims/in/${id}/`;
}

export function showPeriod(context: Context, id: string): PeriodPage {
  const claims = claimsByPeriod(context.dossier).get(id) ?? [];
  return {
    title: `Claims of ${nameOf(id)}`,
    description: `${countOf(claims.length, 'claim')} that speak of ${nameOf(id)}, each with its source.`,
    path: pathOfPeriod(id),
    rows: claims.map((claim) => showClaimRow(context, claim)),
    ...stepsAt(listPeriodIds(context), id, (other) => ({
      text: nameOf(other),
      href: context.addresses.href(pathOfPeriod(other)),
    })),
  };
}

const claimsByPeriod = oncePer(({ claims }: Dossier): ReadonlyMap<string, readonly Claim[]> => {
  const perYear = Map.groupBy(claims.all, ({ on }) => on.from.slice(0, 4));
  const groups = Map.groupBy(claims.all, ({ on }) => {
    const year = on.from.slice(0, 4);
    return (perYear.get(year)?.length ?? 0) > monthlyFrom ? periodOf(on) : year;
  });
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
});

function nameOf(id: string): string {
  return id.length > 4 ? formatMonth(id) : id;
}

/** A year with more claims than this is listed month by month. */
const monthlyFrom = 40;

/** With more claims than this the list would weigh more than a page may. */
const onePage = 1000;
