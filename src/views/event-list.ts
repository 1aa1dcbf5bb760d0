import type { Context } from './context.ts';
import { periodOf } from './dates.ts';
import { byTime, divide, type LongList, type Part } from './division.ts';
import { showEventEntry } from './event.ts';
import type { Event } from '../dossier/index.ts';

/** Events in their order, divided by time. */
export function divideEvents(
  context: Context,
  list: Pick<LongList<Event>, 'path' | 'title' | 'home'>,
  events: readonly Event[],
  longest: number,
): Part | undefined {
  return divide(
    {
      ...list,
      noun: ['event'],
      items: events,
      levels: byTime<Event>(({ on }) => periodOf(on)),
      show: (some) => ({
        type: 'events',
        rows: some.map((event) => showEventEntry(context, event)),
      }),
    },
    longest,
  );
}
