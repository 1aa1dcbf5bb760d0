import type { Actor, Issue } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { linkActor, linkClaim, linkIssue, type LinkText } from './links.ts';
import { showPosition } from './position.ts';

/** A sentence of the front page with the claims that it rests on, numbered from 1 over all sentences. */
export interface BriefSentence {
  readonly says: string;
  readonly claims: readonly (LinkText & { readonly number: number })[];
}

/** What happened, in a few sentences; one number for each claim, however often it is named. */
export function showBrief({ addresses, dossier }: Context): BriefSentence[] {
  const { brief } = dossier.site;
  const numbers = new Map(
    [...new Set(brief.flatMap(({ claims }) => claims))].map((claim, index) => [claim, index + 1]),
  );
  return brief.map(({ claims, says }) => ({
    says,
    claims: claims.map((claim) => ({
      ...linkClaim(addresses, claim),
      number: numbers.get(claim) ?? 0,
    })),
  }));
}

/** The latest stance of the actors of whom most is known, on the issues on which most of them have one. */
export interface BriefPositions {
  readonly actors: readonly LinkText[];
  readonly rows: readonly {
    readonly issue: LinkText;
    /** One for each actor; nothing where nothing is on record. */
    readonly cells: readonly (LinkText | undefined)[];
  }[];
}

const shown = { actors: 4, issues: 5 };

/** Issues by actors, issues in their own order; empty where nobody has a position. */
export function showBriefPositions(context: Context): BriefPositions {
  const { addresses, dossier } = context;
  const actors = dossier.actors.all
    .filter(({ positions }) => positions.length > 0)
    .toSorted((a, b) => b.positions.length - a.positions.length)
    .slice(0, shown.actors);
  const held = (issue: Issue): number =>
    actors.filter((actor) => latestOf(actor, issue) !== undefined).length;
  const most = dossier.issues.all
    .filter((issue) => held(issue) > 0)
    .toSorted((a, b) => held(b) - held(a))
    .slice(0, shown.issues);
  return {
    actors: actors.map((actor) => linkActor(addresses, actor)),
    rows: dossier.issues.all
      .filter((issue) => most.includes(issue))
      .map((issue) => ({
        issue: linkIssue(addresses, issue),
        cells: actors.map((actor) => {
          const position = latestOf(actor, issue);
          if (!position) return undefined;
          const { href, stance } = showPosition(context, position);
          return { href, text: stance };
        }),
      })),
  };
}

function latestOf({ positions }: Actor, issue: Issue): Actor['positions'][number] | undefined {
  const own = positions.filter((position) => position.issue === issue);
  return own.findLast(({ until }) => !until) ?? own.at(-1);
}
