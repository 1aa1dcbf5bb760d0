import type { Actor, Issue } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import type { Context } from './context.ts';
import { formatRange, formatSpan } from './dates.ts';
import type { Html } from './html.ts';
import { linkActor, linkDispute, linkIssue, type LinkText } from './links.ts';
import { divideClaims } from './claim-list.ts';
import { byLetter, divide, type Part } from './division.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { firstOf, heaviest, lastOf, restOf, type Begun, type Rest } from './part.ts';
import { toPeriods, type Period } from './periods.ts';
import { showShares, type ShareTable } from './shares.ts';
import { positionsOn, showStand, type StandPosition } from './stand.ts';
import { stepsAt, type Steps } from './steps.ts';
import { countOf } from './words.ts';

/** The page of one issue: its question, the scale with who stands where, what changed, what is said. */
export interface IssuePage extends Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly question: string;
  readonly introduction: Html | '';
  /** Who speaks of it, of when, and what is on record: labels and words; none where nobody spoke. */
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** Whether the stances lie on one line, from one end to the other. */
  readonly ordered: boolean;
  /** The scale from one end to the other, each stance with those who hold or held it. */
  readonly scale: readonly StanceView[];
  /** In time. */
  readonly changes: Begun<ChangeView>;
  readonly disputes: Begun<LinkText & { readonly question: string }>;
  readonly shares: ShareTable | undefined;
  /** In time; where they are many the last of them. */
  readonly periods: readonly Period[];
  readonly rest: Rest | undefined;
}

/** One stance of the scale. */
export interface StanceView {
  readonly label: string;
  readonly meaning: string;
  /** By actor's name. */
  readonly held: readonly HeldStance[];
  readonly rest: Rest | undefined;
}

/** A change of position. */
export interface ChangeView {
  readonly actor: LinkText;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly summary: string;
}

export function showIssue(context: Context, issue: Issue): IssuePage {
  const { addresses, dossier, show } = context;
  const lists = divideIssue(context, issue);
  return {
    title: issue.title,
    description: `${issue.question} Who says what, with the source of each statement.`,
    path: `/issues/${issue.id}/`,
    question: issue.question,
    introduction: show(issue.introduction),
    facts: listFacts(issue),
    ordered: issue.ordered,
    scale: showScale(context, issue, lists.held),
    changes: {
      rows: lastOf(listChanges(context, issue), lists.changes, limits.kept),
      rest: restOf(context, lists.changes),
    },
    disputes: {
      rows: firstOf(issue.disputes, lists.disputes, limits.kept).map((dispute) => ({
        ...linkDispute(addresses, dispute),
        question: dispute.question,
      })),
      rest: restOf(context, lists.disputes),
    },
    shares: showShares(context, issue),
    periods: toPeriods(context, lastOf(issue.claims, lists.said, limits.kept)),
    rest: restOf(context, lists.said),
    ...stepsAt(dossier.issues.all, issue, (other) => linkIssue(addresses, other)),
  };
}

/** Issues in their order; where they are many those of which most is said, and where the others are. */
export function showIssues(context: Context): Begun<IssueEntry> {
  const { all } = context.dossier.issues;
  const whole = divideIssues(context);
  const shown = whole ? heaviest(all, ({ claims }) => claims.length) : all;
  return {
    rows: shown.map((issue) => ({
      ...linkIssue(context.addresses, issue),
      question: issue.question,
      claims: issue.claims.length,
      actors: actorsOn(issue).length,
    })),
    rest: restOf(context, whole),
  };
}

/** All issues, where they do not fit on their page. */
export const divideIssues = oncePer((context: Context) =>
  divide(
    {
      ...{ path: '/issues/', folder: 'by/', title: 'Issues', noun: ['issue'] },
      home: { text: 'Issues', path: '/issues/' },
      items: context.dossier.issues.all,
      levels: [byLetter(({ title }) => title)],
      show: (issues) => ({
        type: 'entries',
        rows: issues.map((issue) => ({
          ...linkIssue(context.addresses, issue),
          details: countOf(issue.claims.length, 'claim'),
          note: issue.question,
        })),
      }),
    },
    limits.full,
  ),
);

/** An issue in a list. */
export interface IssueEntry extends LinkText {
  readonly question: string;
  readonly claims: number;
  /** Actors with a position on it. */
  readonly actors: number;
}

function listFacts(issue: Issue): IssuePage['facts'] {
  const { claims } = issue;
  if (claims.length === 0) return [];
  const speakers = new Set(claims.map(({ by }) => by)).size;
  const sources = new Set(claims.map(({ article }) => article)).size;
  return [
    [
      'Who',
      `${countOf(speakers, 'actor')} on record, ${actorsOn(issue).length} of them with a position`,
    ],
    ['When', formatRange(claims.map(({ on }) => on))],
    ['On record', `${countOf(claims.length, 'claim')} of ${countOf(sources, 'source')}`],
  ];
}

function showScale(
  context: Context,
  issue: Issue,
  wholes: ReadonlyMap<string, Part | undefined>,
): StanceView[] {
  const held = listHeld(context, issue);
  return issue.stances.map(({ label, meaning }) => {
    const whole = wholes.get(label);
    return {
      label,
      meaning,
      held: firstOf(held.get(label) ?? [], whole, limits.few),
      rest: restOf(context, whole),
    };
  });
}

/** Positions on an issue by stance, by the actors' names. */
export function listHeld(
  context: Context,
  issue: Issue,
): ReadonlyMap<string, readonly HeldStance[]> {
  const held = actorsOn(issue).flatMap((actor) => {
    const stand = showStand(context, actor, issue);
    return stand ? stand.positions.map((one) => ({ ...one, actor: stand.actor })) : [];
  });
  return Map.groupBy(held, ({ stance }) => stance);
}

/** A stance, and who holds it. */
export type HeldStance = StandPosition & { readonly actor: LinkText };

function actorsOn({ positions }: Issue): Actor[] {
  return [...new Set(positions.map(({ actor }) => actor))];
}

/** The lists of an issue that do not fit on its page. */
export function divideIssue(context: Context, issue: Issue): IssueLists {
  return listsOfIssue(context)(issue);
}

const listsOfIssue = oncePer((context: Context) =>
  oncePer((issue: Issue): IssueLists => {
    const { disputes, id, title } = issue;
    const home = { text: title, path: `/issues/${id}/` };
    const at = (part: string, words: string) => ({
      ...{ path: `${home.path}${part}/`, title: `${title}: ${words}`, home },
    });
    const held = listHeld(context, issue);
    return {
      said: divideClaims(context, at('said', 'what is said'), issue.claims, limits.beside),
      disputes: divide(
        {
          ...at('disputes', 'where sources differ'),
          ...{ noun: ['dispute'], items: disputes, levels: [] },
          show: (some) => ({
            type: 'entries',
            rows: some.map((one) => ({
              ...linkDispute(context.addresses, one),
              details: one.question,
            })),
          }),
        },
        limits.full,
      ),
      changes: divide(
        {
          ...at('changes', 'what changed when'),
          ...{ noun: ['change'], items: listChanges(context, issue), levels: [] },
          show: (some) => ({
            type: 'entries',
            rows: some.map(({ actor, day, from, summary, to }) => ({
              ...{ ...actor, details: `${day}: from “${from}” to “${to}”`, note: summary },
            })),
          }),
        },
        limits.full,
      ),
      held: new Map(
        issue.stances.map(({ id: stance, label }) => [
          label,
          divide<HeldStance>(
            {
              ...at(`held/${stance}`, `who holds “${label}”`),
              ...{ noun: ['position'], items: held.get(label) ?? [] },
              levels: [byLetter(({ actor }) => actor.text)],
              show: (some) => ({
                type: 'entries',
                rows: some.map(({ actor, summary, when }) => ({
                  ...{ ...actor, details: when, note: summary },
                })),
              }),
            },
            limits.own,
          ),
        ]),
      ),
    };
  }),
);

interface IssueLists {
  readonly said: Part | undefined;
  readonly disputes: Part | undefined;
  readonly changes: Part | undefined;
  /** By the words of the stance. */
  readonly held: ReadonlyMap<string, Part | undefined>;
}

function listChanges(context: Context, issue: Issue): ChangeView[] {
  const changes = actorsOn(issue).flatMap((actor) =>
    positionsOn(actor, issue).flatMap((position, index, all) => {
      const earlier = all[index - 1];
      return earlier ? [{ actor, position, earlier }] : [];
    }),
  );
  return changes
    .toSorted((a, b) => compareText(a.position.from.from, b.position.from.from))
    .map(({ actor, earlier, position }) => ({
      actor: linkActor(context.addresses, actor),
      day: formatSpan(position.from),
      from: earlier.stance.label,
      to: position.stance.label,
      summary: position.summary,
    }));
}
