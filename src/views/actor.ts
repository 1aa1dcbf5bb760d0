import type { Actor, Claim, Dossier } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { linkActor, linkAnalysis, linkIssue, linkSource, type LinkText } from './links.ts';
import { showPosition, type PositionView } from './position.ts';

/** The page of one actor. */
export interface ActorPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly nameNative: string | undefined;
  readonly aliases: string;
  readonly role: string;
  /** Unnamed people: what they say is not on the record. */
  readonly isUnnamed: boolean;
  readonly profile: string;
  readonly positions: readonly PositionView[];
  /** Issues on which there is a scale but no position of this actor. */
  readonly silentOn: readonly LinkText[];
  /** Lists of claims with their headings; none is empty. */
  readonly claimGroups: readonly { readonly title: string; readonly rows: readonly ClaimRow[] }[];
  readonly answers: readonly LinkText[];
  readonly answeredBy: readonly LinkText[];
  readonly sources: readonly LinkText[];
  /** Pieces of ours that cite the actor's words or name the actor. */
  readonly citedIn: readonly LinkText[];
}

export function showActor(context: Context, actor: Actor): ActorPage {
  const { addresses, dossier, render } = context;
  const { addressed, claims, relayed } = actor;
  const taken = new Set(actor.positions.map(({ issue }) => issue));
  const lists: [string, readonly Claim[]][] = [
    ['What they say', claims],
    ['What is reported through them', relayed],
    ['What is said to them', addressed],
  ];
  return {
    title: actor.name,
    description: `${actor.name}, ${actor.role}: positions and statements, each with its source.`,
    path: `/actors/${actor.id}/`,
    nameNative: actor.nameNative,
    aliases: actor.aliases.join(', '),
    role: actor.role,
    isUnnamed: actor.kind === 'unnamed',
    profile: render(actor.profile),
    positions: actor.positions.map((position) => showPosition(context, position)),
    silentOn: dossier.issues.all
      .filter((issue) => !taken.has(issue))
      .map((issue) => linkIssue(addresses, issue)),
    claimGroups: lists.flatMap(([title, list]) =>
      list.length > 0 ? [{ title, rows: list.map((claim) => showClaimRow(context, claim)) }] : [],
    ),
    answers: others(claims.flatMap(({ relations }) => relations.answers)),
    answeredBy: others(claims.flatMap(({ backLinks }) => backLinks.answers)),
    citedIn: actor.analyses.map((analysis) => linkAnalysis(addresses, analysis)),
    sources: uniqueBy([...claims, ...relayed].map((claim) => linkSource(addresses, claim.article))),
  };

  function others(list: readonly Claim[]): LinkText[] {
    return uniqueBy(
      list.filter(({ by }) => by !== actor).map(({ by }) => linkActor(addresses, by)),
    );
  }
}

/** All actors by the side they speak for, in the order of the sides' names. */
export function listActors({
  addresses,
  dossier,
}: Context): { readonly side: string; readonly actors: readonly ActorEntry[] }[] {
  const sides = Object.entries(Object.groupBy(dossier.actors.all, ({ side }) => side));
  return sides
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([side, actors = []]) => ({
      side: sideName(side),
      actors: actors.map((actor) => ({
        ...linkActor(addresses, actor),
        role: actor.role,
        count: actor.claims.length + actor.relayed.length,
        isUnnamed: actor.kind === 'unnamed',
      })),
    }));
}

export interface ActorEntry extends LinkText {
  readonly role: string;
  /** Claims made by the actor or told through it. */
  readonly count: number;
  readonly isUnnamed: boolean;
}

/** `united-states` → `United States`; `none` → `No side`. */
function sideName(side: Dossier['actors']['all'][number]['side']): string {
  if (side === 'none') return 'No side';
  return side
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function uniqueBy(links: readonly LinkText[]): LinkText[] {
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
