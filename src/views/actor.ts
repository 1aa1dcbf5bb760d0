import type { Actor, Answer, Claim, Dossier } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { formatSpan } from './dates.ts';
import { answerWords } from './demands.ts';
import {
  linkActor,
  linkAnalysis,
  linkClaim,
  linkIssue,
  linkSource,
  type LinkText,
} from './links.ts';
import { listPairsOf } from './pair.ts';
import { toPeriods, type Period } from './periods.ts';
import { showStand, type StandPosition, type StandView } from './stand.ts';
import { toStatements } from './statement.ts';
import { countOf, listWords } from './words.ts';

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
  /** On what ground the last positions rest: `3 positions: 2 on record and 1 not on record.`; nothing without positions. */
  readonly surety: string | undefined;
  readonly stands: readonly StandView[];
  /** Issues on which there is a scale but no position of this actor. */
  readonly silentOn: readonly LinkText[];
  /** Lists of claims with their headings; none is empty. */
  readonly claimGroups: readonly ClaimGroup[];
  /** What the actor answers to others. */
  readonly answers: readonly AnswerView[];
  /** What others answer to the actor. */
  readonly answeredBy: readonly AnswerView[];
  /** Pages that set the actor beside another. */
  readonly pairs: readonly LinkText[];
  /** Those with most of the actor's claims first. */
  readonly sources: readonly (LinkText & { readonly count: string })[];
  readonly citedIn: readonly LinkText[];
}

/** A list of claims in time. */
export interface ClaimGroup {
  readonly title: string;
  readonly anchor: string;
  readonly periods: readonly Period[];
}

/** One answer, seen from one of the two sides. */
export interface AnswerView {
  /** The other side. */
  readonly actor: LinkText;
  readonly id: Answer;
  readonly word: string;
  readonly when: string;
  readonly demand: LinkText;
  readonly answer: LinkText;
}

export function showActor(context: Context, actor: Actor): ActorPage {
  const { addresses, dossier, render } = context;
  const { claims } = actor;
  const stands = dossier.issues.all.flatMap((issue) => showStand(context, actor, issue) ?? []);
  const taken = new Set(actor.positions.map(({ issue }) => issue));
  return {
    title: actor.name,
    description: describe(actor, stands),
    path: `/actors/${actor.id}/`,
    nameNative: actor.nameNative,
    aliases: actor.aliases.join(', '),
    role: actor.role,
    isUnnamed: actor.kind === 'unnamed',
    profile: render(actor.profile),
    surety: countGrounds(stands),
    stands,
    silentOn: dossier.issues.all
      .filter((issue) => !taken.has(issue))
      .map((issue) => linkIssue(addresses, issue)),
    claimGroups: groupClaims(context, actor),
    answers: toStatements(claims).flatMap(({ lead }) => answersOf(context, lead, 'given')),
    answeredBy: toStatements(claims).flatMap((statement) =>
      statement.claims.flatMap((claim) => answersOf(context, claim, 'received')),
    ),
    pairs: listPairsOf(context, actor).map(({ link }) => link),
    sources: countSources(context, actor),
    citedIn: actor.analyses.map((analysis) => linkAnalysis(addresses, analysis)),
  };
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
        kind: actor.kind,
      })),
    }));
}

/** An actor in a list. */
export interface ActorEntry extends LinkText {
  readonly role: string;
  /** Claims made by the actor or told through it. */
  readonly count: number;
  readonly kind: Actor['kind'];
}

/** `Ann, mayor. Tolls: nobody pays. …`: who this is and what they want, as far as a preview shows it. */
function describe({ name, role }: Actor, stands: readonly StandView[]): string {
  const wants = stands
    .slice(0, 3)
    .map(({ issue, positions }) => `${issue.text}: ${positions.at(-1)?.stance ?? ''}.`);
  return [`${name}, ${role}.`, ...wants, 'Positions and statements, each with its source.'].join(
    ' ',
  );
}

function countGrounds(stands: readonly StandView[]): string | undefined {
  const held = stands.flatMap(({ positions }) => positions.at(-1) ?? []);
  if (held.length === 0) return undefined;
  const isOnRecord = ({ evidence }: StandPosition): boolean =>
    evidence.grounds.some(({ id }) => id === 'on-record');
  const known = held.filter(isOnRecord);
  const parts = [
    [known.filter(({ evidence }) => evidence.grounds.length === 1), 'on record'],
    [known.filter(({ evidence }) => evidence.grounds.length > 1), 'on record in part'],
    [held.filter((position) => !isOnRecord(position)), 'not on record'],
  ] as const;
  const words = parts.flatMap(([list, word]) =>
    list.length > 0 ? [`${list.length} ${word}`] : [],
  );
  return `${countOf(held.length, 'position')}: ${listWords(words)}.`;
}

function groupClaims(context: Context, { addressed, claims, relayed }: Actor): ClaimGroup[] {
  const lists: [string, string, readonly Claim[]][] = [
    ['said', 'What they say', claims],
    ['relayed', 'What is reported through them', relayed],
    ['addressed', 'What is said to them', addressed],
  ];
  return lists.flatMap(([anchor, title, list]) =>
    list.length > 0 ? [{ anchor, title, periods: toPeriods(context, list) }] : [],
  );
}

/** What a claim answers, or how it is answered, by others than its speaker. */
function answersOf(
  { addresses }: Context,
  claim: Claim,
  direction: 'given' | 'received',
): AnswerView[] {
  const others = direction === 'given' ? claim.relations.answers : claim.backLinks.answers;
  return others
    .filter(({ by }) => by !== claim.by)
    .flatMap((other) => {
      const [demand, answer] = direction === 'given' ? [other, claim] : [claim, other];
      if (!answer.answer) return [];
      return [
        {
          actor: linkActor(addresses, other.by),
          id: answer.answer,
          word: answerWords[answer.answer],
          when: formatSpan(answer.on),
          demand: linkClaim(addresses, demand),
          answer: linkClaim(addresses, answer),
        },
      ];
    });
}

function countSources({ addresses }: Context, { claims, relayed }: Actor): ActorPage['sources'] {
  const carried = [...Map.groupBy([...claims, ...relayed], ({ article }) => article)];
  return carried
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([article, list]) => ({
      ...linkSource(addresses, article),
      count: countOf(list.length, 'claim'),
    }));
}

/** `united-states` → `United States`; `none` → `No side`. */
function sideName(side: Dossier['actors']['all'][number]['side']): string {
  if (side === 'none') return 'No side';
  return side
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
