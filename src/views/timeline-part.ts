import type { Context } from './context.ts';
import type { Part } from './division.ts';
import type { LinkText } from './links.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { lastOf, restOf, type Rest } from './part.ts';
import { standingWords } from './standing.ts';
import {
  divideMoments,
  groupMoments,
  listMomentsWith,
  listOptions,
  type TimelineGroup,
} from './timeline.ts';
import { countOf } from './words.ts';

/** A part of the timeline on a page of its own, which can be linked. */
export interface TimelinePart {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** What is left in and out, and how much that is. */
  readonly words: string;
  /** None where nothing has the value; where many have it the last of them. */
  readonly groups: readonly TimelineGroup[];
  readonly rest: Rest | undefined;
  /** The other parts of the same cut. */
  readonly others: readonly LinkText[];
}

/** How the timeline is cut; by actor and issue it is not, since those have pages anyway. */
export type Cut = (typeof cuts)[number];
/** Each way to cut the timeline. */
export const cuts = ['kind', 'standing'] as const;

/** Every part, in the order of its cut: `kind/strike`, `standing/contradicted`. */
export function listPartIds(context: Context): string[] {
  return cuts.flatMap((cut) => valuesOf(context)[cut].map(({ id }) => `${cut}/${id}`));
}

/** @throws {RangeError} when there is no such part */
export function showPart(context: Context, part: string): TimelinePart {
  const [name, id = ''] = part.split('/');
  const cut = cuts.find((one) => one === name);
  const value = cut && valuesOf(context)[cut].find((one) => one.id === id);
  if (!cut || !value) throw new RangeError(`Unexpected part \`${part}\` of the timeline`);
  const moments = listMomentsWith(context, { name: cut, id });
  const whole = dividePart(context, cut, id);
  const words = `${value.words}: ${countOf(moments.length, 'entry', 'entries')} of the timeline.`;
  return {
    title: `${titles[cut]}: ${value.text}`,
    description: words,
    path: pathOfPart(cut, id),
    words,
    groups: groupMoments(lastOf(moments, whole, limits.kept)),
    rest: restOf(context, whole),
    others: linkParts(context, cut).filter(({ text }) => text !== value.text),
  };
}

/** The parts of one cut as links, by what they have in common. */
export function linkParts(context: Context, cut: Cut): LinkText[] {
  return valuesOf(context)[cut].map(({ id, text }) => ({
    text,
    href: context.addresses.href(pathOfPart(cut, id)),
  }));
}

/** `/timeline/standing/contradicted/`. */
export function pathOfPart(cut: Cut, id: string): string {
  return `/timeline/${cut}/${id}/`;
}

/** Every part that does not fit on one page, divided once more. */
export const divideCuts = oncePer((context: Context) =>
  cuts.flatMap((cut) => valuesOf(context)[cut].map(({ id }) => dividePart(context, cut, id))),
);

function dividePart(context: Context, cut: Cut, id: string): Part | undefined {
  const text = valuesOf(context)[cut].find((one) => one.id === id)?.text ?? '';
  return divideMoments(
    { path: pathOfPart(cut, id), title: `${titles[cut]}: ${text}` },
    listMomentsWith(context, { name: cut, id }),
  );
}

const titles: Readonly<Record<Cut, string>> = {
  kind: 'Events by kind',
  standing: 'Events by standing',
};

interface PartValue {
  readonly id: string;
  readonly text: string;
  readonly words: string;
}

/** Kinds that occur, and every standing: the key of marks leads to each. */
const valuesOf = oncePer((context: Context): Readonly<Record<Cut, readonly PartValue[]>> => ({
  kind: listOptions(context, 'kind').map(({ id, text }) => ({
    ...{ id, text },
    words: `All of the kind “${text}”, in order`,
  })),
  standing: Object.entries(standingWords).map(([id, { meaning, word }]) => ({
    ...{ id, text: word },
    words: `Every event with at least one claim of the standing “${word}” (${meaning}), in order`,
  })),
}));
