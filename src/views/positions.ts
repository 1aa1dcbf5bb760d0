import type { ActorPosition } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { linkActor, linkIssue, type LinkText } from './links.ts';
import { showPosition } from './position.ts';

/** One stance in a cell of the matrix. */
export interface CellStance {
  readonly stance: string;
  readonly href: string;
  readonly when: string;
  readonly hasEnded: boolean;
  /** How many claims bear it out. */
  readonly count: number;
}

/** Actors by issues, those with most positions first. Only actors and issues with a position are shown; a cell without any is empty. */
export interface Matrix {
  readonly issues: readonly LinkText[];
  readonly rows: readonly {
    readonly actor: LinkText;
    readonly cells: readonly (readonly CellStance[])[];
  }[];
}

export function showMatrix(context: Context): Matrix {
  const { addresses, dossier } = context;
  const issues = dossier.issues.all.filter(({ positions }) => positions.length > 0);
  const actors = dossier.actors.all
    .filter(({ positions }) => positions.length > 0)
    .toSorted((a, b) => b.positions.length - a.positions.length);
  return {
    issues: issues.map((issue) => linkIssue(addresses, issue)),
    rows: actors.map((actor) => ({
      actor: linkActor(addresses, actor),
      cells: issues.map((issue) =>
        actor.positions
          .filter((position) => position.issue === issue)
          .map((position) => showCell(context, position)),
      ),
    })),
  };
}

function showCell(context: Context, position: ActorPosition): CellStance {
  const { claims, hasEnded, href, stance, when } = showPosition(context, position);
  return { stance, href, when, hasEnded, count: claims.length };
}
