import { z } from 'zod';

/** The folders of `content/`; claims live inside articles. */
export const collectionNames = [
  'actors',
  'analyses',
  'articles',
  'disputes',
  'events',
  'issues',
  'maps',
  'places',
  'publishers',
] as const;
/** One of the folders. */
export type CollectionName = (typeof collectionNames)[number];

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
  issue: 'issues',
  place: 'places',
} as const satisfies Record<string, TargetName>;
/** One of these words. */
export type ReferenceScheme = keyof typeof referenceSchemes;
