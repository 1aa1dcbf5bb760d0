import type { Actor, Dossier } from '../dossier/index.ts';
import { listAnswers, type AnswerView } from './actor-answers.ts';
import type { Context } from './context.ts';
import type { Html } from './html.ts';
import { linkActor, linkAnalysis, linkIssue, linkSource, type LinkText } from './links.ts';
import { divide, byLetter, type Part } from './division.ts';
import { divideClaims } from './claim-list.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { firstOf, heaviest, lastOf, restOf, type Begun, type Rest } from './part.ts';
import { listPairsOf } from './pair.ts';
import type { Entry } from './rows.ts';
import { toPeriods, type Period } from './periods.ts';
import { showStand, type StandPosition, type StandView } from './stand.ts';
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
  readonly profile: Html | '';
  /** On what ground the last positions rest: `3 positions: 2 on record and 1 not on record.`; nothing without positions. */
  readonly surety: string | undefined;
  readonly stands: readonly StandView[];
  /** Issues on which there is a scale but no position of this actor. */
  readonly silentOn: readonly LinkText[];
  /** Lists of claims with their headings; none is empty. */
  readonly claimGroups: readonly ClaimGroup[];
  /** What the actor answers to others. */
  readonly answers: Begun<AnswerView>;
  /** What others answer to the actor. */
  readonly answeredBy: Begun<AnswerView>;
  /** Pages that set the actor beside another. */
  readonly pairs: readonly LinkText[];
  /** Those with most of the actor's claims first. */
  readonly sources: Begun<LinkText & { readonly count: string }>;
  readonly citedIn: readonly LinkText[];
}

/** A list of claims in time: where they are many the last of them, and where all are. */
export interface ClaimGroup {
  readonly title: string;
  readonly anchor: string;
  readonly periods: readonly Period[];
  readonly rest: Rest | undefined;
}

export function showActor(context: Context, actor: Actor): ActorPage {
  const { addresses, dossier, show } = context;
  const lists = divideActor(context, actor);
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
    profile: show(actor.profile),
    surety: countGrounds(stands),
    stands,
    silentOn: dossier.issues.all
      .filter((issue) => !taken.has(issue))
      .map((issue) => linkIssue(addresses, issue)),
    claimGroups: groupClaims(context, actor),
    answers: {
      rows: lastOf(listAnswers(context, actor, 'given'), lists.answers, limits.few),
      rest: restOf(context, lists.answers),
    },
    answeredBy: {
      rows: lastOf(listAnswers(context, actor, 'received'), lists.answered, limits.few),
      rest: restOf(context, lists.answered),
    },
    pairs: listPairsOf(context, actor).map(({ link }) => link),
    sources: {
      rows: firstOf(countSources(context, actor), lists.sources, limits.few),
      rest: restOf(context, lists.sources),
    },
    citedIn: actor.analyses.map((analysis) => linkAnalysis(addresses, analysis)),
  };
}

/** Actors by the side they speak for; where they are many those who say most, and where the others are. */
export function showActors(context: Context): {
  readonly sides: readonly Side[];
  readonly rest: Rest | undefined;
} {
  const { all } = context.dossier.actors;
  const whole = divideActors(context);
  const shown = whole ? heaviest(all, ({ claims }) => claims.length) : all;
  return { sides: listSides(context, shown), rest: restOf(context, whole) };
}

/** Actors of one side. */
export interface Side {
  readonly side: string;
  readonly actors: readonly ActorEntry[];
}

/** Some actors by the side they speak for, in the order of the sides' names. */
export function listSides({ addresses }: Context, some: readonly Actor[]): Side[] {
  const sides = Object.entries(Object.groupBy(some, ({ side }) => side));
  return sides
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([side, actors = []]) => ({
      side: sideName(side),
      actors: actors.map((actor) => ({
        ...linkActor(addresses, actor),
        role: actor.role,
        count: countClaims(actor),
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

function groupClaims(context: Context, actor: Actor): ClaimGroup[] {
  const { addressed, claims, relayed } = actor;
  const lists = divideActor(context, actor);
  const groups = [
    ['said', 'What they say', claims, lists.said, limits.own],
    ['relayed', 'What is reported through them', relayed, lists.relayed, limits.few],
    ['addressed', 'What is said to them', addressed, lists.addressed, limits.few],
  ] as const;
  return groups.flatMap(([anchor, title, all, whole, kept]) => {
    const periods = toPeriods(context, lastOf(all, whole, kept));
    return all.length > 0 ? [{ anchor, title, periods, rest: restOf(context, whole) }] : [];
  });
}

/** All actors, where they do not fit on their page. */
export const divideActors = oncePer((context: Context) =>
  divide(
    {
      ...{ path: '/actors/', folder: 'by/', title: 'Actors' },
      ...{ home: { text: 'Actors', path: '/actors/' }, noun: ['actor'] },
      items: context.dossier.actors.all,
      levels: [byLetter(({ name }) => name)],
      show: (actors) => ({
        type: 'entries',
        rows: actors.map((actor) => ({
          ...linkActor(context.addresses, actor),
          details: `${actor.role} · ${countOf(countClaims(actor), 'claim')}`,
        })),
      }),
    },
    limits.list,
  ),
);

/** The lists of an actor that do not fit on the actor’s page. */
export function divideActor(context: Context, actor: Actor): ActorLists {
  return listsOfActor(context)(actor);
}

const listsOfActor = oncePer((context: Context) =>
  oncePer((actor: Actor): ActorLists => {
    const { addressed, claims, id, name, relayed } = actor;
    const home = { text: name, path: `/actors/${id}/` };
    const at = (part: string, title: string) => ({ path: `${home.path}${part}/`, title, home });
    const answers = (part: string, title: string, direction: 'given' | 'received') =>
      divide(
        {
          ...at(part, title),
          ...{ noun: ['answer'], levels: [], items: listAnswers(context, actor, direction) },
          show: (some) => ({ type: 'entries', rows: some.map(toEntry) }),
        },
        limits.few,
      );
    return {
      said: divideClaims(context, at('said', `What ${name} says`), claims, limits.own),
      relayed: divideClaims(
        context,
        at('relayed', `What is reported through ${name}`),
        relayed,
        limits.few,
      ),
      addressed: divideClaims(
        context,
        at('addressed', `What is said to ${name}`),
        addressed,
        limits.few,
      ),
      answers: answers('answers', `Whom ${name} answers`, 'given'),
      answered: answers('answered', `Who answers ${name}`, 'received'),
      sources: divide(
        {
          ...at('sources', `Sources that carry ${name}`),
          ...{ noun: ['source'], levels: [], items: countSources(context, actor) },
          show: (some) => ({
            type: 'entries',
            rows: some.map(({ count, href, text }) => ({ text, href, details: count })),
          }),
        },
        limits.few,
      ),
    };
  }),
);

type ActorLists = Readonly<
  Record<'said' | 'relayed' | 'addressed' | 'answers' | 'answered' | 'sources', Part | undefined>
>;

function toEntry({ actor, answer, demand, when, word }: AnswerView): Entry {
  return { ...answer, details: `${actor.text} · ${word} · ${when}`, note: demand.text };
}

/** Claims made by an actor or told through it. */
function countClaims({ claims, relayed }: Actor): number {
  return claims.length + relayed.length;
}

function countSources(
  { addresses }: Context,
  { claims, relayed }: Actor,
): ActorPage['sources']['rows'] {
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
