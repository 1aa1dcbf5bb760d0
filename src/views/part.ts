import type { Context } from './context.ts';
import { leavesOf, type Part, type Place } from './division.ts';
import type { LinkText } from './links.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { inOrderOf } from './ordered.ts';
import type { Rows } from './rows.ts';
import { stepsAt, type Steps } from './steps.ts';

/** The page of a long list, or of a part of it. */
export interface PartPage extends Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly up: Place;
  readonly count: string;
  readonly parts: readonly PartLink[];
  /** Nothing where there are parts. */
  readonly rows: Rows | undefined;
}

/** A part, and how much it holds. */
export interface PartLink extends LinkText {
  /** `12 claims`. */
  readonly count: string;
}

/** Where a list goes on of which a page has the beginning. */
export interface Rest {
  /** `All 312 claims`; nothing where the page is that of the list. */
  readonly all: LinkText | undefined;
  readonly parts: readonly PartLink[];
}

export function showPart(context: Context, { part, whole }: PartOf): PartPage {
  const { count, path, rows, title, up } = part;
  const shown = rows?.();
  return {
    ...{ title, path, up, count },
    description: `${title} (${count}), in order.`,
    parts: linkParts(context, part),
    rows: shown,
    ...(shown && part !== whole
      ? stepsAt(leavesIn(whole), part, (other) => linkPart(context, other))
      : { previous: undefined, next: undefined }),
  };
}

/** A part, and the whole that it belongs to. */
export interface PartOf {
  readonly part: Part;
  readonly whole: Part;
}

/** Every page of a list: the whole, where it is not its home's own page, and each part below it. */
export function listParts(whole: Part): PartOf[] {
  const all = (part: Part): Part[] => [part, ...part.parts.flatMap(all)];
  return all(whole)
    .filter(({ path }) => path !== whole.up.path)
    .map((part) => ({ part, whole }));
}

/** The beginning of a list that may go on elsewhere. */
export interface Begun<Row> {
  readonly rows: readonly Row[];
  readonly rest: Rest | undefined;
}

/** The first of a list that goes on elsewhere; all of one that does not. */
export function firstOf<Item>(
  all: readonly Item[],
  whole: Part | undefined,
  kept: number,
): readonly Item[] {
  return whole ? all.slice(0, kept) : all;
}

/** The last of a list that goes on elsewhere, such as the newest; all of one that does not. */
export function lastOf<Item>(
  all: readonly Item[],
  whole: Part | undefined,
  kept: number,
): readonly Item[] {
  return whole ? all.slice(-kept) : all;
}

/** So many as a page keeps of a long list, in the order of the list: those that weigh most. */
export function heaviest<Item>(
  all: readonly Item[],
  weigh: (item: Item) => number,
): readonly Item[] {
  return inOrderOf(all, all.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, limits.kept));
}

/** Where a list goes on; nothing where it does not. */
export function restOf(context: Context, whole: Part | undefined): Rest | undefined {
  if (!whole) return undefined;
  const { count, path, up } = whole;
  return {
    all:
      path === up.path ? undefined : { text: `All ${count}`, href: context.addresses.href(path) },
    parts: linkParts(context, whole),
  };
}

function linkParts(context: Context, { parts }: Part): PartLink[] {
  return parts.map((part) => ({ ...linkPart(context, part), count: part.count }));
}

function linkPart({ addresses }: Context, { name, path }: Part): LinkText {
  return { text: name, href: addresses.href(path) };
}

const leavesIn = oncePer(leavesOf);
