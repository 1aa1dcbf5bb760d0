import type { ActorPosition, Day, Issue, Stance } from '../dossier/index.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { countUpTo, inOrderOf } from './ordered.ts';

/** Who held a stance at the end of a day. */
export interface Holders {
  readonly count: number;
  /** Those who took it last, in the order of the issue’s positions. */
  readonly newest: readonly ActorPosition[];
}

/** Who held each stance of an issue at the end of a day; nothing for one that nobody held. */
export function listHolders(issue: Issue, day: Day): ReadonlyMap<Stance, Holders> {
  const { days, states } = holdersByDay(issue);
  return states[countUpTo(days, day) - 1] ?? new Map();
}

/** States for each day on which one changed, oldest first: to ask every position on every day would grow with the square. */
const holdersByDay = oncePer((issue: Issue) => {
  const byDay = [...Map.groupBy(issue.positions.flatMap(changesOf), ({ day }) => day)].toSorted(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  const ended = new Set<ActorPosition>();
  const begun = new Map(issue.stances.map((stance): [Stance, ActorPosition[]] => [stance, []]));
  let state: ReadonlyMap<Stance, Holders> = new Map();
  const states = byDay.map(([, changes]) => {
    const counts = new Map([...state].map(([stance, { count }]) => [stance, count]));
    for (const { by, position } of changes) {
      const { stance } = position;
      counts.set(stance, (counts.get(stance) ?? 0) + by);
      if (by > 0) begun.get(stance)?.push(position);
      else ended.add(position);
    }
    const touched = new Set(changes.map(({ position }) => position.stance));
    const held = [...counts].filter(([, count]) => count > 0);
    state = new Map(
      held.map(([stance, count]): [Stance, Holders] => {
        const before = state.get(stance);
        if (before && !touched.has(stance)) return [stance, before];
        const newest = takeLast(begun.get(stance) ?? [], ended);
        return [stance, { count, newest: inOrderOf(issue.positions, newest) }];
      }),
    );
    return state;
  });
  return { days: byDay.map(([day]) => day), states };
});

function changesOf(position: ActorPosition): { day: Day; by: 1 | -1; position: ActorPosition }[] {
  const { from, until } = position;
  // What ends on the day on which it begins was held at the end of no day.
  if (until && until.from <= from.from) return [];
  const begins = { day: from.from, by: 1 as const, position };
  return until ? [begins, { day: until.from, by: -1 as const, position }] : [begins];
}

/** The last that have not ended; those that have are taken out, so that none is looked at again. */
function takeLast(begun: ActorPosition[], ended: ReadonlySet<ActorPosition>): ActorPosition[] {
  const taken: ActorPosition[] = [];
  while (taken.length < limits.holders) {
    const last = begun.pop();
    if (!last) break;
    if (!ended.has(last)) taken.unshift(last);
  }
  begun.push(...taken);
  return taken;
}
