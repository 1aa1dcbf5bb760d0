import { z } from 'zod';

/** What `content/` holds; claims live inside articles. */
export const collectionNames = [
  'actors',
  'analyses',
  'articles',
  'charts',
  'datasets',
  'disputes',
  'events',
  'figures',
  'issues',
  'maps',
  'places',
  'publishers',
] as const;
/** One of the collections. */
export type CollectionName = (typeof collectionNames)[number];

/** The folder of a collection, from the project's root. */
export function folderOf(name: CollectionName): string {
  return `content/${name === 'datasets' ? 'data' : name}`;
}

/** How the files of a collection end: that of a record first, then that of the table beside it. */
export function endingsOf(name: CollectionName): readonly [string, ...string[]] {
  if (name === 'datasets') return ['.yaml', '.csv'];
  return name === 'figures' ? ['.yaml'] : ['.md'];
}

/** What can be referred to. */
export type TargetName = CollectionName | 'claims';

/** A name that must be that of a record; resolved by `link.ts`, checked by the rule `unknown-reference`. */
export interface Reference<Target extends TargetName = TargetName> {
  readonly collection: Target;
  readonly id: string;
}

/** The id of a record in `collection`, as a checked reference. */
export function reference<Target extends TargetName>(collection: Target) {
  return z.string().transform((id): Reference<Target> => ({ collection, id }));
}

/** Is this value of a record one that `reference()` made? */
export function isReference(value: unknown): value is Reference {
  return (
    typeof value === 'object' &&
    value !== null &&
    'collection' in value &&
    'id' in value &&
    Object.keys(value).length === 2
  );
}

/** The word before the colon in `[words](actor:isw)`, and the collection it means. */
export const referenceSchemes = {
  actor: 'actors',
  analysis: 'analyses',
  article: 'articles',
  claim: 'claims',
  dispute: 'disputes',
  event: 'events',
  figure: 'figures',
  issue: 'issues',
  place: 'places',
} as const satisfies Record<string, TargetName>;
/** One of these words. */
export type ReferenceScheme = keyof typeof referenceSchemes;
/** What prose can refer to. */
export type ProseTarget = Reference<(typeof referenceSchemes)[ReferenceScheme]>;
