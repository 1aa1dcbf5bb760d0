import type { Actor, Issue } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { linkActor, linkIssue, type LinkText } from './links.ts';
import { listPairsOf } from './pair.ts';
import { showStand, type StandView } from './stand.ts';
import { countOf } from './words.ts';

/** Actors by issues, those with a position on most issues first. Only issues with a position have a column. */
export interface Matrix {
  readonly issues: readonly LinkText[];
  /** Actors with a position on two issues or more. */
  readonly rows: readonly MatrixRow[];
  /** What actors say of whom no more than one position is known, by issue, then by name. */
  readonly others: readonly { readonly issue: LinkText; readonly stands: readonly StandView[] }[];
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
  const issues = dossier.issues.all.filter(({ positions }) => positions.length > 0);
  const actors = dossier.actors.all
    .filter((actor) => issuesOf(actor).size > 1)
    .toSorted((a, b) => issuesOf(b).size - issuesOf(a).size);
  const shown = new Set(actors);
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
    others: issues.flatMap((issue) => {
      const few = new Set(issue.positions.map(({ actor }) => actor)).difference(shown);
      const stands = [...few].flatMap((actor) => showStand(context, actor, issue) ?? []);
      return stands.length > 0 ? [{ issue: linkIssue(addresses, issue), stands }] : [];
    }),
  };
}

function issuesOf({ positions }: Actor): ReadonlySet<Issue> {
  return new Set(positions.map(({ issue }) => issue));
}
