import type { Dossier, Shelf } from '../dossier/index.ts';
import { countWork } from '../work.ts';
import type { Context } from './context.ts';
import { oncePer } from './once.ts';

/** What the view of every page has. */
export interface PageView {
  readonly title: string;
  /** What the page holds, in a sentence or two of plain text. */
  readonly description: string;
  /** From the site's root, such as `/claims/x/`. */
  readonly path: string;
}

/** One page of the site. */
export interface Page<Kind extends string = string, View extends PageView = PageView> {
  readonly kind: Kind;
  /** Of the record that it shows; empty where there is one page of its kind. */
  readonly id: string;
  /** From the site's root. */
  readonly path: string;
  /** What the page shows: computed when it is first asked for, the same object ever after. */
  readonly view: () => View;
}

/** The pages of one kind. */
export interface PageSet<Kind extends string, View extends PageView> {
  readonly kind: Kind;
  /** In the order in which the site lists them, by id. */
  readonly of: (context: Context) => ReadonlyMap<string, Page<Kind, View>>;
}

/** A kind with one page, at a path of its own. */
export function single<Kind extends string, View extends PageView>(
  kind: Kind,
  show: (context: Context) => View,
  path: string,
): PageSet<Kind, View> {
  return each(
    kind,
    () => [''],
    show,
    () => path,
  );
}

/** A kind with a page for each record of a shelf. */
export function eachOf<Kind extends string, View extends PageView, Item extends { id: string }>(
  kind: Kind,
  shelfOf: (dossier: Dossier) => Shelf<Item>,
  show: (context: Context, item: Item) => View,
  folder: string,
): PageSet<Kind, View> {
  return each(
    kind,
    ({ dossier }) => shelfOf(dossier).all.map(({ id }) => id),
    (context, id) => show(context, shelfOf(context.dossier).get(id)),
    (id) => `${folder}${id}/`,
  );
}

/** A kind with a page for each of some ids. */
export function each<Kind extends string, View extends PageView>(
  kind: Kind,
  listIds: (context: Context) => readonly string[],
  show: (context: Context, id: string) => View,
  pathOf: (id: string) => string,
): PageSet<Kind, View> {
  return {
    kind,
    of: oncePer((context) => {
      const view = oncePer(({ id }: { readonly id: string }) => {
        countWork('views computed');
        return show(context, id);
      });
      return new Map(
        listIds(context).map((id) => {
          const page = { kind, id, path: pathOf(id), view: () => view(page) };
          return [id, page];
        }),
      );
    }),
  };
}
