import type { Actor, Answer, Claim } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatRange, periodOf } from './dates.ts';
import { byLetter, byTime, divide, type Part } from './division.ts';
import { showGround, type GroundView } from './ground.ts';
import { limits } from './limits.ts';
import { linkActor, type LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { firstOf, restOf, type Rest } from './part.ts';
import { toStatements, type Statement } from './statement.ts';

/** What one speaker asks for and offers. */
export interface DemandGroup {
  readonly actor: LinkText;
  readonly anchor: string;
  /** Those with most variants first, then those that most publishers carry, then in time. */
  readonly demands: readonly DemandView[];
}

/** One demand or offer, what is offered in exchange, and what each party said to it. */
export interface DemandView extends ClaimRow {
  readonly ground: GroundView;
  /** Claims that carry the statement, this one left out. */
  readonly carriers: readonly ClaimRow[];
  readonly to: readonly LinkText[];
  readonly exchange: readonly OfferView[];
  readonly answers: readonly DemandAnswer[];
  /** Addressees, and those who answer another demand of the speaker, of whom no answer is on record. */
  readonly unanswered: readonly LinkText[];
  /** What others take it to mean. */
  readonly readings: readonly ClaimRow[];
  /** What the speaker said later in its place. */
  readonly later: readonly ClaimRow[];
  /** Other forms of the same demand, the first of them in time; those of a variant are on the demand. */
  readonly variants: readonly DemandView[];
  /** Where all of these are, if they are more. */
  readonly allVariants: LinkText | undefined;
}

/** What is offered in return for a demand. */
export interface OfferView extends ClaimRow {
  readonly ground: GroundView;
  readonly answers: readonly DemandAnswer[];
}

/** What one party answers, in one word, however often it was said. */
export interface DemandAnswer {
  readonly actor: LinkText;
  readonly id: Answer;
  /** `rejects`. */
  readonly word: string;
  readonly when: string;
  /** In time; never empty. */
  readonly claims: readonly ClaimRow[];
}

/** Demands by speaker; where they are many the first of each, as far as a page holds them, and where the others are. */
export function showDemands(context: Context): {
  readonly groups: readonly DemandGroup[];
  readonly rest: Rest | undefined;
} {
  const all = listDemands(context);
  const whole = divideDemands(context);
  if (!whole) return { groups: all, rest: undefined };
  const groups = all.slice(0, limits.few).map((group) => ({
    ...group,
    demands: group.demands.slice(0, 3),
  }));
  return { groups, rest: restOf(context, whole) };
}

/** Demands and offers by who makes them: those with most first, then by name. What pays for a demand stands beside it. */
export const listDemands = oncePer((context: Context): readonly DemandGroup[] =>
  context.dossier.actors.all
    .map((actor) => showGroup(context, actor))
    .filter(({ demands }) => demands.length > 0)
    .toSorted((a, b) => countAll(b) - countAll(a)),
);

/** All demands by who makes them, where they do not fit on one page. */
export const divideDemands = oncePer((context: Context) =>
  divide(
    {
      ...{ path: '/demands/', folder: 'by/', title: 'Demands', noun: ['demand'] },
      home: { text: 'Demands', path: '/demands/' },
      items: listDemands(context)
        .flatMap(({ actor, anchor, demands }) =>
          demands.map((demand) => ({ actor, anchor, demand })),
        )
        .toSorted((a, b) => compareText(a.actor.text, b.actor.text)),
      levels: [
        byLetter(({ actor }) => actor.text),
        ({ actor, anchor }) => ({ id: anchor, text: actor.text }),
      ],
      show: (some) => ({ type: 'demands', rows: some.map(({ demand }) => demand) }),
    },
    limits.full,
  ),
);

/** The word for each answer, as it is shown. */
export const answerWords: Readonly<Record<Answer, string>> = {
  accepts: 'accepts',
  conditions: 'sets conditions',
  rejects: 'rejects',
  silent: 'does not answer',
};

/** Variants of each demand of an actor, by its id, where they do not fit below it. */
export function divideVariants(
  context: Context,
  actor: Actor,
): ReadonlyMap<string, Part | undefined> {
  const { expected, families } = askedBy(actor);
  return new Map(
    families.map(([{ lead }, ...variants]) => {
      const home = { text: lead.sentence, path: `/claims/${lead.id}/` };
      const list = {
        ...{ home, path: `${home.path}variants/`, title: `Variants of the ${lead.kind}` },
        noun: ['variant'] as const,
        items: variants,
        levels: byTime((one: Statement) => periodOf(one.lead.on)),
        show: (some: readonly Statement[]) => ({
          type: 'demands' as const,
          rows: some.map((one) => showDemand(context, one, expected)),
        }),
      };
      return [lead.id, divide(list, limits.own)];
    }),
  );
}

function showGroup(context: Context, actor: Actor): DemandGroup {
  const { expected, families } = askedBy(actor);
  const wholes = divideVariants(context, actor);
  const demands = families.map(([head, ...variants]) => {
    const whole = wholes.get(head.lead.id);
    return {
      ...showDemand(context, head, expected),
      variants: firstOf(variants, whole, limits.own).map((one) =>
        showDemand(context, one, expected),
      ),
      allVariants: restOf(context, whole)?.all,
    };
  });
  return { actor: linkActor(context.addresses, actor), anchor: actor.id, demands };
}

/** What an actor demands and offers, and who is expected to answer all of it. */
const askedBy = oncePer((actor: Actor) => {
  const asked = toStatements(
    actor.claims.filter(({ kind }) => kind === 'demand' || kind === 'offer'),
  ).filter(({ claims }) => claims.every(({ relations }) => relations.exchange.length === 0));
  const answerers = new Set(asked.flatMap(answersTo).map(({ by }) => by));
  // Where so many answer a speaker, none is missed but those who were asked.
  const expected = answerers.size > limits.few ? new Set<Actor>() : answerers;
  return { expected, families: toFamilies(asked) };
});

/** Statements tied to one another by any relation but answers and exchange: the one that most publishers carry comes first. */
function toFamilies(statements: readonly Statement[]): Family[] {
  const of = new Map(statements.flatMap((one) => one.claims.map((claim) => [claim, one])));
  const placed = new Set<Statement>();
  const families = statements.flatMap((first): Family[] => {
    if (placed.has(first)) return [];
    const family = new Set([first]);
    for (const { claims, lead } of family) {
      for (const { backLinks, relations } of claims) {
        for (const name of kinship) {
          for (const other of [...relations[name], ...backLinks[name]]) {
            const kin = of.get(other);
            if (kin?.lead.kind === lead.kind) family.add(kin);
          }
        }
      }
    }
    for (const one of family) placed.add(one);
    const [head = first] = [...family].toSorted(byWeight);
    return [[head, ...[...family].filter((one) => one !== head).toSorted(inTime)]];
  });
  return families.toSorted((a, b) => b.length - a.length || byWeight(a[0], b[0]));
}

const kinship = ['refines', 'supersedes', 'supports', 'contradicts'] as const;

function showDemand(
  context: Context,
  statement: Statement,
  answerers: ReadonlySet<Actor>,
): DemandView {
  const { addresses } = context;
  const { claims, lead } = statement;
  const given = answersTo(statement);
  const answered = new Set(given.map(({ by }) => by));
  const to = new Set(claims.flatMap((claim) => claim.to));
  const back = (name: 'exchange' | 'refines' | 'supersedes'): Claim[] =>
    claims.flatMap(({ backLinks }) => backLinks[name]);
  const rows = (list: readonly Claim[]): ClaimRow[] =>
    toStatements(list).map((one) => showClaimRow(context, one.lead));
  return {
    ...showClaimRow(context, lead),
    ground: showGround(claims),
    carriers: claims.slice(1).map((claim) => showClaimRow(context, claim)),
    to: [...to].map((actor) => linkActor(addresses, actor)),
    exchange: toStatements(back('exchange')).map((offer) => ({
      ...showClaimRow(context, offer.lead),
      ground: showGround(offer.claims),
      answers: showAnswers(context, answersTo(offer)),
    })),
    answers: showAnswers(context, given),
    unanswered: [...to.union(answerers)]
      .filter((actor) => actor !== lead.by && !answered.has(actor))
      .map((actor) => linkActor(addresses, actor)),
    readings: rows(back('refines').filter(({ kind }) => kind === 'assessment')),
    later: rows(back('supersedes').filter(({ kind }) => kind !== lead.kind)),
    variants: [],
    allVariants: undefined,
  };
}

/** Answers by who gives them and in what word, in time. */
function showAnswers(context: Context, claims: readonly Claim[]): DemandAnswer[] {
  const groups = Map.groupBy(claims, ({ answer, by }) => `${by.id} ${answer ?? ''}`);
  return [...groups.values()].flatMap((said) => {
    const [first] = said;
    if (!first?.answer) return [];
    return [
      {
        actor: linkActor(context.addresses, first.by),
        id: first.answer,
        word: answerWords[first.answer],
        when: formatRange(said.map(({ on }) => on)),
        claims: said.map((claim) => showClaimRow(context, claim)),
      },
    ];
  });
}

/** The same demand in another source is the same demand: its answers are answers to this one. */
function answersTo({ claims }: Statement): Claim[] {
  const answers = new Set(claims.flatMap(({ backLinks }) => backLinks.answers));
  return [...answers].toSorted(
    (a, b) => compareText(a.on.from, b.on.from) || compareText(a.id, b.id),
  );
}

function countAll({ demands }: DemandGroup): number {
  return demands.reduce((sum, { variants }) => sum + 1 + variants.length, 0);
}

/** What most publishers carry, and of that what most claims carry, comes first; then in time. */
function byWeight(a: Statement, b: Statement): number {
  return (
    b.lead.standing.publishers.length - a.lead.standing.publishers.length ||
    b.claims.length - a.claims.length ||
    inTime(a, b)
  );
}

function inTime(a: Statement, b: Statement): number {
  return compareText(a.lead.on.from, b.lead.on.from) || compareText(a.lead.id, b.lead.id);
}

type Family = [Statement, ...Statement[]];
