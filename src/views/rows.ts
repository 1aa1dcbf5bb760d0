import type { ClaimRow } from './claim-row.ts';
import type { DemandView } from './demands.ts';
import type { EventEntry } from './event.ts';
import type { LinkText } from './links.ts';

/** What a part of a long list shows, by what it is a list of. */
export type Rows =
  | { readonly type: 'claims'; readonly rows: readonly ClaimRow[] }
  | { readonly type: 'demands'; readonly rows: readonly DemandView[] }
  | { readonly type: 'entries'; readonly rows: readonly Entry[] }
  | { readonly type: 'events'; readonly rows: readonly EventEntry[] }
  | { readonly type: 'pairs'; readonly rows: readonly (readonly ClaimRow[])[] };

/** Anything that has a page, in a list. */
export interface Entry extends LinkText {
  /** In a few words; empty where there is nothing to say. */
  readonly details: string;
  /** In a sentence. */
  readonly note?: string;
  /** What else it leads to: its feeds. */
  readonly links?: readonly LinkText[];
}
