import type { Actor, Dossier, Issue } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import type { Context } from './context.ts';
import { limits } from './limits.ts';
import { linkActor, linkIssue, type LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { inOrderOf } from './ordered.ts';
import { positionsOn, showStand, type StandView } from './stand.ts';
import { countOf, listWords } from './words.ts';

/** Two actors with a position on the same issue, in the one order that has a page: by id. */
export interface Pair {
  readonly a: Actor;
  readonly b: Actor;
}

/** The page that sets two actors side by side. */
export interface PairPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly actors: readonly [PairActor, PairActor];
  /** `They agree on 2 issues, differ on 1 and clash on 3.` */
  readonly sentence: string;
  /** Issues on which both have a position: those of clash first, then in their order. */
  readonly shared: readonly SharedIssue[];
  /** Issues on which one of the two has a position. */
  readonly silent: readonly {
    readonly issue: LinkText;
    readonly stand: StandView;
    /** The one of whom nothing is on record. */
    readonly other: string;
  }[];
}

interface PairActor extends LinkText {
  readonly role: string;
}

/** How two stand to one another on an issue. */
export interface SharedIssue {
  readonly issue: LinkText;
  readonly question: string;
  readonly verdict: Verdict;
  /** `Clash: 4 of 5 steps apart`. */
  readonly verdictText: string;
  readonly stands: readonly [StandView, StandView];
}

/** How near two stances are. */
export type Verdict = 'agree' | 'differ' | 'clash';

/**
 * All pairs that have a page, by the ids of the two: of the actors with positions on most issues, those who both have
 * one on the same, for pairs of all would grow with the square of their number; and each pair that once had a page.
 */
export function listPairs({ dossier }: Context): readonly Pair[] {
  return pairsOf(dossier);
}

/** Those with whom an actor has a page, by name, each with the link to that page. */
export function listPairsOf(
  { addresses, dossier }: Context,
  actor: Actor,
): { readonly other: Actor; readonly link: LinkText }[] {
  const others = othersOf(dossier).get(actor) ?? [];
  return inOrderOf(dossier.actors.all, others).map((other) => ({
    other,
    link: { text: other.name, href: addresses.href(pathOfPair(actor, other)) },
  }));
}

const pairsOf = oncePer(({ actors, addresses }: Dossier): readonly Pair[] => {
  const main = actors.all
    .filter(({ positions }) => positions.length > 0)
    .toSorted((a, b) => issuesOf(b).size - issuesOf(a).size || b.claims.length - a.claims.length)
    .slice(0, limits.compared);
  const byId = new Map<string | undefined, Actor>(actors.all.map((actor) => [actor.id, actor]));
  const published = addresses.published.flatMap(({ path }) => {
    const [, a, b] = /^\/positions\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
    const pair = [a, b].flatMap((id) => byId.get(id) ?? []);
    return pair.length === 2 ? [pair] : [];
  });
  const possible = [...main.flatMap((a, at) => main.slice(at + 1).map((b) => [a, b])), ...published]
    .map((two) => two.toSorted((a, b) => compareText(a.id, b.id)))
    .flatMap(([a, b]) => (a && b && !issuesOf(a).isDisjointFrom(issuesOf(b)) ? [{ a, b }] : []));
  return [...new Map(possible.map((pair) => [pathOfPair(pair.a, pair.b), pair])).values()].toSorted(
    (x, y) => compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id),
  );
});

const othersOf = oncePer((dossier: Dossier): ReadonlyMap<Actor, readonly Actor[]> => {
  const sides = pairsOf(dossier).flatMap(({ a, b }): [Actor, Actor][] => [
    [a, b],
    [b, a],
  ]);
  const groups = Map.groupBy(sides, ([actor]) => actor);
  return new Map([...groups].map(([actor, list]) => [actor, list.map(([, other]) => other)]));
});

const issuesOf = oncePer(({ positions }: Actor) => new Set(positions.map(({ issue }) => issue)));

/** One path for two actors, whichever comes first. */
export function pathOfPair(...pair: readonly [Actor, Actor]): string {
  const [first, second] = pair.map(({ id }) => id).toSorted(compareText);
  return `/positions/${first ?? ''}/${second ?? ''}/`;
}

export function showPair(context: Context, { a, b }: Pair): PairPage {
  const { addresses, dossier } = context;
  const shared: SharedIssue[] = [];
  const silent: PairPage['silent'][number][] = [];
  for (const issue of dossier.issues.all) {
    const stands = [showStand(context, a, issue), showStand(context, b, issue)] as const;
    const [ofA, ofB] = stands;
    const one = ofA ?? ofB;
    if (ofA && ofB) shared.push(compareOn(context, { a, b }, issue, [ofA, ofB]));
    else if (one)
      silent.push({ issue: linkIssue(addresses, issue), stand: one, other: (ofA ? b : a).name });
  }
  const sentence = summarise(shared);
  return {
    title: `${a.name} and ${b.name}`,
    description: `Where ${a.name} and ${b.name} agree and where not, with the claims behind it. ${sentence}`,
    path: pathOfPair(a, b),
    actors: [
      { ...linkActor(addresses, a), role: a.role },
      { ...linkActor(addresses, b), role: b.role },
    ],
    sentence,
    shared: shared.toSorted((x, y) => weights[x.verdict] - weights[y.verdict]),
    silent,
  };
}

function compareOn(
  { addresses }: Context,
  { a, b }: Pair,
  issue: Issue,
  stands: SharedIssue['stands'],
): SharedIssue {
  const { ordered, question, stances } = issue;
  const [first, second] = [a, b].map((actor) => {
    const last = positionsOn(actor, issue).at(-1);
    return last ? stances.indexOf(last.stance) : -1;
  });
  const steps = Math.abs((first ?? 0) - (second ?? 0));
  const verdict = judge(steps, stances.length - 1, ordered);
  const apart = `${steps} of ${countOf(stances.length - 1, 'step')} apart on the scale`;
  return {
    issue: linkIssue(addresses, issue),
    question,
    verdict,
    verdictText: `${verdictWords[verdict]}${steps > 0 && ordered ? `, ${apart}` : ''}`,
    stands,
  };
}

/**
 * Two stances agree when they are the same, clash when more than half of an ordered scale lies between them, and
 * differ otherwise.
 * @param length steps from one end of the scale to the other
 */
export function judge(steps: number, length: number, ordered: boolean): Verdict {
  if (steps === 0) return 'agree';
  return ordered && steps > length / 2 ? 'clash' : 'differ';
}

/** Each verdict, as it is shown. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  agree: 'Agree',
  differ: 'Differ',
  clash: 'Clash',
};

const weights: Readonly<Record<Verdict, number>> = { clash: 0, differ: 1, agree: 2 };

function summarise(shared: readonly SharedIssue[]): string {
  const parts = (['agree', 'differ', 'clash'] as const).flatMap((verdict) => {
    const count = shared.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${verdict} on ${countOf(count, 'issue')}`] : [];
  });
  return `They ${listWords(parts)}.`;
}
