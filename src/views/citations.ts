import type { Prose } from '../dossier/index.ts';
import { cardAnchor, placeAnchor } from '../dossier/markdown/citations.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { original, type Original } from './original.ts';
import { countOf } from './words.ts';

/** A text with a number at each claim it cites, and a card for each number. */
export interface CitedText {
  readonly html: string;
  /** In the order of their numbers, from 1, without gaps. */
  readonly cards: readonly CitationCard[];
}

/** What stands behind one number: the claim, and the way back to each place that cites it. */
export interface CitationCard extends ClaimRow {
  readonly number: number;
  readonly anchor: string;
  readonly original: Original;
  /** In the order of the text; at least one. */
  readonly places: readonly {
    /** `a`, `b`, …, `z`, then numbers. */
    readonly text: string;
    /** What a screen reader says for it. */
    readonly label: string;
    readonly href: string;
  }[];
}

/** Any text of ours with its claims as numbered citations: for a page that shows the cards at its foot. */
export function citeText(context: Context, prose: Prose): CitedText {
  const { cited, html } = context.cite(prose);
  return {
    html,
    cards: cited.map(({ id, places }, index) => {
      const claim = context.dossier.claims.get(id);
      const number = index + 1;
      return {
        ...showClaimRow(context, claim),
        number,
        anchor: cardAnchor(number),
        original: original(claim.article, claim.quotation),
        places: Array.from({ length: places }, (_, place) => ({
          text: letters[place] ?? String(place + 1),
          label: `Back to citation ${number}${places > 1 ? `, place ${place + 1} of ${places}` : ''}`,
          href: `#${placeAnchor(number, place + 1)}`,
        })),
      };
    }),
  };
}

/** `12 claims of 5 sources`, as a reader is told how much a text rests on. */
export function countCitations(cards: readonly CitationCard[]): string {
  const sources = new Set(cards.map(({ source }) => source.href)).size;
  return `${countOf(cards.length, 'claim')} of ${countOf(sources, 'source')}`;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
