import { formatMonth } from './dates.ts';
import { limits } from './limits.ts';
import type { Rows } from './rows.ts';
import { countOf } from './words.ts';

/** A list that may be too long for one page, and how it is divided then. */
export interface LongList<Item> {
  /** Where all of it begins, from the site's root: `/actors/ann/said/`. */
  readonly path: string;
  /** What stands between that and its parts, where other pages stand right below: `in/`. */
  readonly folder?: string;
  readonly title: string;
  /** The page that has its beginning. Where the list is what that page is about, the two have one path. */
  readonly home: Place;
  readonly noun: readonly [one: string, many?: string];
  /** In their order. */
  readonly items: readonly Item[];
  /** What it is divided by: the first that it needs, and within a part that is still too long the next. */
  readonly levels: readonly Level<Item>[];
  readonly show: (items: readonly Item[]) => Rows;
}

/** A page by its path from the site's root. */
export interface Place {
  readonly text: string;
  readonly path: string;
}

/** What an item is divided by: part of an address, and words. */
export type Level<Item> = (item: Item) => { readonly id: string; readonly text: string };

/** A list or a part of it: rows, or parts where these would be too many. */
export interface Part {
  /** From the site's root. */
  readonly path: string;
  /** With the name of the list: `What Ann says: May 2020`. */
  readonly title: string;
  /** Without it; nothing for the whole. */
  readonly name: string;
  readonly up: Place;
  /** `12 claims`. */
  readonly count: string;
  readonly parts: readonly Part[];
  /** Nothing where there are parts. */
  readonly rows: (() => Rows) | undefined;
}

/**
 * The whole of a list, its parts below it: none longer than a page may be, however long the list is. Nothing where the
 * page that has its beginning has all of it.
 * @param longest how many that page may have
 */
export function divide<Item>(list: LongList<Item>, longest: number): Part | undefined {
  if (list.items.length <= longest) return undefined;
  const { folder = '', home, items, levels, path } = list;
  return makePart(list, { path, below: path + folder, name: '', up: home, items, levels });
}

/** Parts that hold rows, in their order. */
export function leavesOf(part: Part): Part[] {
  return part.parts.length > 0 ? part.parts.flatMap(leavesOf) : [part];
}

/** The part that items with these ids stand in, one id a level. */
export function partAt(whole: Part, ids: readonly string[]): Part {
  const [id, ...rest] = ids;
  const part = id && whole.parts.find(({ path }) => path.endsWith(`/${id}/`));
  return part ? partAt(part, rest) : whole;
}

/** By year, then by month, of a time such as `2020-05` or `2020`; what has none stands apart. */
export function byTime<Item>(periodOf: (item: Item) => string | undefined): Level<Item>[] {
  const undated = { id: 'undated', text: 'Day not known' };
  return [
    (item) => {
      const year = periodOf(item)?.slice(0, 4);
      return year ? { id: year, text: year } : undated;
    },
    (item) => {
      const period = periodOf(item);
      if (!period) return undated;
      return period.length > 4
        ? { id: period.slice(5, 7), text: formatMonth(period) }
        : { id: 'month-not-known', text: `${period}, month not known` };
    },
  ];
}

/** By the first letter of a name, without its accents. */
export function byLetter<Item>(nameOf: (item: Item) => string): Level<Item> {
  return (item) => {
    const letter = nameOf(item).normalize('NFD').charAt(0).toUpperCase();
    return /[A-Z]/.test(letter)
      ? { id: letter.toLowerCase(), text: letter }
      : { id: 'other', text: 'Other' };
  };
}

interface Cut<Item> {
  readonly path: string;
  readonly below: string;
  readonly name: string;
  readonly up: Place;
  readonly items: readonly Item[];
  readonly levels: readonly Level<Item>[];
}

function makePart<Item>(list: LongList<Item>, cut: Cut<Item>): Part {
  const { below, items, name, path, up } = cut;
  const title = name === '' ? list.title : `${list.title}: ${name}`;
  const own = { path, title, name, up, count: countOf(items.length, ...list.noun) };
  // The page of a list has no room for all of it, however few one part more could hold.
  const mayHoldRows = path !== up.path && items.length <= limits.part;
  if (mayHoldRows) return { ...own, parts: [], rows: () => list.show(items) };
  const cuts = cutUp(cut).map((inner) => ({
    ...inner,
    path: `${below}${inner.id}/`,
    below: `${below}${inner.id}/`,
    up: { text: title, path },
  }));
  return { ...own, parts: cuts.map((inner) => makePart(list, inner)), rows: undefined };
}

/** By the next level; where there is none left, by number. */
function cutUp<Item>({ items, levels, name }: Cut<Item>) {
  const [level, ...deeper] = levels;
  if (level) {
    const groups = Map.groupBy(items, (item) => level(item).id);
    return [...groups].map(([id, some]) => ({
      id,
      name: some
        .slice(0, 1)
        .map((item) => level(item).text)
        .join(''),
      items: some,
      levels: deeper,
    }));
  }
  const pages = Math.ceil(items.length / limits.part);
  return Array.from({ length: pages }, (_, index) => ({
    id: String(index + 1),
    name: [name, `page ${index + 1}`].filter(Boolean).join(', '),
    items: items.slice(index * limits.part, (index + 1) * limits.part),
    levels: [],
  }));
}
