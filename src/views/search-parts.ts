import { formatDay, formatMonth } from './dates.ts';
import type { Context } from './context.ts';
import { oncePer } from './once.ts';
import { listSearchRecords, type SearchRecord } from './search.ts';

/** A share of what can be found, with an index of its own: a search begins with the newest and goes back on demand. */
export interface SearchPart {
  /** Where its index stands below that of the newest, `2020-05/`; empty for the newest. */
  readonly folder: string;
  /** When the oldest of what is dated in it came out; nothing for the oldest part. */
  readonly since: string | undefined;
  readonly records: readonly SearchRecord[];
}

/**
 * With so many dated records the first answer stays within 150 kB, of which Pagefind itself is 92, also where the newest
 * part is as large as it can become and holds the thousand records without a day that an archive of 5,000 articles has.
 */
export const mostRecords = 800;

/** What can be found, the newest part first; one part as long as an affair is small. */
export const listSearchParts = oncePer((context: Context): readonly SearchPart[] =>
  divideRecords(listSearchRecords(context)),
);

/**
 * Pack records from the oldest on, month by month: what is added at the end changes the newest part alone, and a record
 * that changes no other than its own. What has no day is in the newest, which is never so small that it finds little.
 * @param most how many dated records a part holds; the newest up to a third more
 */
export function divideRecords(
  records: readonly SearchRecord[],
  most: number = mostRecords,
): SearchPart[] {
  const undated = records.filter(({ day }) => day === undefined);
  const packs: Pack[] = [];
  for (const [from, some] of groupInTime(records, most)) {
    const last = packs.at(-1);
    if (last && last.records.length + some.length <= most) last.records.push(...some);
    else packs.push({ from, records: [...some] });
  }
  const newest = packs.pop() ?? { from: '', records: [] };
  const before = packs.at(-1);
  if (before && newest.records.length < most / 3) {
    newest.from = before.from;
    newest.records.unshift(...before.records);
    packs.pop();
  }
  return [
    { ...newest, folder: '', records: [...undated, ...newest.records] },
    ...packs.toReversed(),
  ]
    .map((pack) => ({ folder: `${pack.from}/`, ...pack }))
    .map(({ folder, from, records: some }, index) => ({
      folder,
      since: index < packs.length ? formatStart(from) : undefined,
      records: some,
    }));
}

interface Pack {
  from: string;
  readonly records: SearchRecord[];
}

/** Dated records by month, the oldest first; those of a month that is too much for one part by day. */
function groupInTime(records: readonly SearchRecord[], most: number): [string, SearchRecord[]][] {
  const dated = records.filter(({ day }) => day !== undefined);
  const perMonth = Map.groupBy(dated, ({ day = '' }) => day.slice(0, 7));
  const groups = Map.groupBy(dated, ({ day = '' }) => {
    const month = day.slice(0, 7);
    return (perMonth.get(month)?.length ?? 0) > most ? day : month;
  });
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function formatStart(from: string): string {
  return from.length > 7 ? formatDay(from) : formatMonth(from);
}
