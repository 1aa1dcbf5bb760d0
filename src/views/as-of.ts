import { deriveStanding } from '../dossier/standing.ts';
import type { Claim, Day, Dossier } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatDay } from './dates.ts';
import { showStateOn, type StateOfPlay } from './as-of-state.ts';
import {
  dayBefore,
  isHeldOn,
  linkDay,
  listEventsOn,
  listKnownDays,
  listKnownOn,
  pairsOf,
} from './known.ts';
import { linkActor, linkEvent, linkIssue, type LinkText } from './links.ts';
import { byTime, divide } from './division.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { lastOf, restOf, type Rest } from './part.ts';
import { showStanding } from './standing.ts';
import { stepsAt, type Steps } from './steps.ts';
import { countOf, listWords } from './words.ts';

/** What was known by the end of one day, and what that day had changed. */
export interface DayPage extends Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly day: string;
  readonly machineDate: Day;
  /** What the day brought, in one sentence. */
  readonly summary: string;
  readonly events: readonly LinkText[];
  /** What came on record that day, by the first issue it bears on; none is empty. */
  readonly added: readonly { readonly issue: LinkText; readonly rows: readonly DayRow[] }[];
  readonly contradictions: readonly DayPair[];
  readonly replaced: readonly DayPair[];
  readonly positions: readonly DayPosition[];
  readonly state: StateOfPlay;
}

/** A claim with the standing that it had at the end of the day. */
export interface DayRow extends ClaimRow {
  /** The word for its standing today, where that is another. */
  readonly now: string | undefined;
}

/** Two claims of which one bears on the other since that day. */
export interface DayPair {
  readonly claim: ClaimRow;
  readonly other: ClaimRow;
}

/** A position that an actor took that day, and the one it took the place of. */
export interface DayPosition {
  readonly actor: LinkText;
  readonly issue: LinkText;
  readonly stance: string;
  readonly before: string | undefined;
  readonly summary: string;
}

export function showDay(context: Context, day: Day): DayPage {
  const { addresses, dossier } = context;
  const rows = (relation: 'contradicts' | 'supersedes') =>
    pairsOf(dossier, relation, day).map(({ claim, other }) => ({
      claim: showRowOn(context, claim, day),
      other: showRowOn(context, other, day),
    }));
  const text = formatDay(day);
  const parts = countsOf(context, day);
  return {
    title: `As it was known on ${text}`,
    description: `What had come on record by the end of ${text}: ${listWords(parts)} that day, and the state of play by then.`,
    path: `/as-of/${day}/`,
    day: text,
    machineDate: day,
    summary: `This day brought ${listWords(parts)}.`,
    events: listEventsOn(dossier, day).map((event) => linkEvent(addresses, event)),
    added: groupByIssue(context, day),
    contradictions: rows('contradicts'),
    replaced: rows('supersedes'),
    positions: positionsTaken(context, day),
    state: showStateOn(context, day),
    ...stepsAt(listKnownDays(dossier), day, (other) => linkDay(addresses, other)),
  };
}

/** The days that have a page, oldest first, with what each brought; of an archive the last of them. */
export function listDays(context: Context): {
  readonly days: readonly (LinkText & { readonly brought: string })[];
  readonly rest: Rest | undefined;
  /** Claims of which it is not known when they came on record; no day counts them. */
  readonly undated: number;
} {
  const { addresses, dossier } = context;
  const whole = divideDays(context);
  return {
    days: lastOf(listKnownDays(dossier), whole, limits.kept).map((day) => ({
      ...linkDay(addresses, day),
      brought: countsOf(context, day).join(' · '),
    })),
    rest: restOf(context, whole),
    undated: dossier.claims.all.filter(({ known }) => known === undefined).length,
  };
}

/** All days that have a page, where they do not fit on one. */
export const divideDays = oncePer((context: Context) => {
  const [title, path] = ['As it was known', '/as-of/'];
  return divide<Day>(
    {
      ...{ path, folder: 'in/', title, home: { text: title, path }, noun: ['day'] },
      items: listKnownDays(context.dossier),
      levels: byTime((day) => day),
      show: (days) => ({
        type: 'entries',
        rows: days.map((day) => ({
          ...linkDay(context.addresses, day),
          details: countsOf(context, day).join(' · '),
        })),
      }),
    },
    limits.list,
  );
});

/** `12 claims`, `1 contradiction`, … of a day; what it has none of is left out. */
function countsOf(context: Context, day: Day): string[] {
  const { dossier } = context;
  const counts: [number, string][] = [
    [listKnownOn(dossier, day).length, 'claim'],
    [pairsOf(dossier, 'contradicts', day).length, 'contradiction'],
    [pairsOf(dossier, 'supersedes', day).length, 'replacement'],
    [positionsTaken(context, day).filter(({ before }) => before).length, 'changed position'],
  ];
  return counts.flatMap(([count, noun]) => (count > 0 ? [countOf(count, noun)] : []));
}

function groupByIssue(context: Context, day: Day): DayPage['added'] {
  const added = listKnownOn(context.dossier, day);
  const byIssue = Map.groupBy(added, ({ about }) => about[0]);
  return context.dossier.issues.all.flatMap((issue) => {
    const claims = byIssue.get(issue);
    if (!claims) return [];
    const rows = claims.map((claim) => showRowOn(context, claim, day));
    return [{ issue: linkIssue(context.addresses, issue), rows }];
  });
}

function showRowOn(context: Context, claim: Claim, day: Day): DayRow {
  const row = showClaimRow(context, claim);
  const standing = showStanding(deriveStanding(claim, claim.carriers, day));
  return { ...row, standing, now: standing.id === row.standing.id ? undefined : row.standing.word };
}

/** Those that took the place of another first, then by the actor's name. */
function positionsTaken({ addresses, dossier }: Context, day: Day): DayPosition[] {
  const taken = (positionsByDay(dossier).get(day) ?? []).map((position) => {
    const { actor, issue, stance, summary } = position;
    const before = actor.positions.find(
      (other) => other.issue === issue && isHeldOn(other, dayBefore(day)),
    );
    return {
      actor: linkActor(addresses, actor),
      issue: linkIssue(addresses, issue),
      stance: stance.label,
      before: before?.stance.label,
      summary,
    };
  });
  return taken.toSorted((a, b) => Number(b.before !== undefined) - Number(a.before !== undefined));
}

/** Positions by the day from which they are held, where that is known, by the actors' names. */
const positionsByDay = oncePer(({ actors }: Dossier) =>
  Map.groupBy(
    actors.all.flatMap(({ positions }) => positions.filter(({ from }) => from.precision === 'day')),
    ({ from }) => from.from,
  ),
);
