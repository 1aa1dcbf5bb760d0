import type { Actor, Dossier, Issue } from '../dossier/index.ts';
import { byName } from '../dossier/shelf.ts';
import type { Context } from './context.ts';
import { byLetter, divide } from './division.ts';
import { limits } from './limits.ts';
import { linkActor, linkIssue, type LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { listPairsOf } from './pair.ts';
import { heaviest, restOf, type Rest } from './part.ts';
import { showStand, type StandView } from './stand.ts';
import { countOf } from './words.ts';

/** Actors by issues, those with a position on most issues first. Only issues with a position have a column. */
export interface Matrix {
  readonly issues: readonly LinkText[];
  /** Actors with a position on two issues or more; where they are many the first, and where the others are. */
  readonly rows: readonly MatrixRow[];
  readonly rest: Rest | undefined;
  /** What actors say of whom no more than one position is known, by issue, then by name. */
  readonly others: readonly {
    readonly issue: LinkText;
    readonly stands: readonly StandView[];
    /** How many more there are on the page of the issue. */
    readonly more: number;
  }[];
}

/** One actor. */
export interface MatrixRow {
  readonly actor: LinkText;
  readonly role: string;
  /** `on 6 of 14 issues`. */
  readonly extent: string;
  /** One for each column; nothing where no position is on record. */
  readonly cells: readonly (StandView | undefined)[];
  /** To the pages that set the actor beside another of the rows. */
  readonly pairs: readonly LinkText[];
}

export function showMatrix(context: Context): Matrix {
  const { addresses, dossier } = context;
  const all = dossier.issues.all.filter(({ positions }) => positions.length > 0);
  const issues =
    all.length > limits.matrix ? heaviest(all, ({ positions }) => positions.length) : all;
  const holders = listHolders(dossier);
  const whole = divideHolders(context);
  const actors = holders.slice(0, limits.matrix);
  const shown = new Set(actors);
  const shownOnce = onlyOnce(context, issues, new Set(holders));
  return {
    issues: issues.map((issue) => linkIssue(addresses, issue)),
    rows: actors.map((actor) => ({
      actor: linkActor(addresses, actor),
      role: actor.role,
      extent: `on ${issuesOf(actor).size} of ${countOf(issues.length, 'issue')}`,
      cells: issues.map((issue) => showStand(context, actor, issue)),
      pairs: listPairsOf(context, actor)
        .filter(({ other }) => shown.has(other))
        .map(({ link }) => link),
    })),
    rest: restOf(context, whole),
    others: shownOnce,
  };
}

/** Actors with a position on two issues or more, where they do not fit into one table. */
export const divideHolders = oncePer((context: Context) =>
  divide<Actor>(
    {
      ...{ path: '/positions/', folder: 'by/', title: 'Positions', noun: ['actor'] },
      home: { text: 'Positions', path: '/positions/' },
      items: listHolders(context.dossier).toSorted(byName),
      levels: [byLetter(({ name }) => name)],
      show: (actors) => ({
        type: 'entries',
        rows: actors.map((actor) => ({
          ...linkActor(context.addresses, actor),
          details: `${actor.role} · positions on ${countOf(issuesOf(actor).size, 'issue')}`,
        })),
      }),
    },
    limits.matrix,
  ),
);

const listHolders = oncePer(({ actors }: Dossier): readonly Actor[] =>
  actors.all
    .filter((actor) => issuesOf(actor).size > 1)
    .toSorted((a, b) => issuesOf(b).size - issuesOf(a).size),
);

/** What those say who are not in the table; of an issue on which many say something, how many. */
function onlyOnce(
  context: Context,
  issues: readonly Issue[],
  tabled: ReadonlySet<Actor>,
): Matrix['others'] {
  const on = issues.map((issue) => ({
    issue,
    few: [...new Set(issue.positions.map(({ actor }) => actor)).difference(tabled)],
  }));
  const isLong = on.reduce((sum, { few }) => sum + few.length, 0) > limits.full;
  return on.flatMap(({ few, issue }) => {
    if (few.length === 0) return [];
    const named = isLong ? few.slice(0, 2) : few;
    return [
      {
        issue: linkIssue(context.addresses, issue),
        stands: named.flatMap((actor) => showStand(context, actor, issue) ?? []),
        more: few.length - named.length,
      },
    ];
  });
}

const issuesOf = oncePer(
  ({ positions }: Actor): ReadonlySet<Issue> => new Set(positions.map(({ issue }) => issue)),
);
