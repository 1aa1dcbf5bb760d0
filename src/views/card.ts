import type { Context } from './context.ts';
import type { StandingView } from './standing.ts';

/** The picture that stands for a page where it is shared: what it says, who says it, when, and its address. */
export interface Card {
  /** From the site's root: `/cards/claims/x.png`. */
  readonly path: string;
  readonly siteName: string;
  /** What it is: `Claim`, `Event`. */
  readonly kind: string;
  /** The sentence, or what the record is called. */
  readonly text: string;
  /** A number that says it all, shown large above the text. */
  readonly figure: string | undefined;
  /** More about it, in smaller letters; cut where there is no room. */
  readonly detail: string | undefined;
  /** Who says it, and when. */
  readonly said: string;
  /** How far it is borne out. */
  readonly standing: Pick<StandingView, 'id' | 'word'> | undefined;
  /** How much stands behind it: `carried by 3 publishers`. */
  readonly tally: string;
  /** As people type it: `example.org/claims/x`. */
  readonly address: string;
}

/** What differs from card to card. */
export interface CardWords {
  /** Of the page, from the site's root. */
  readonly path: string;
  readonly kind: string;
  readonly text: string;
  readonly figure?: string | undefined;
  readonly detail?: string | undefined;
  /** What is not known is left out. */
  readonly said: readonly (string | undefined)[];
  readonly standing?: StandingView | undefined;
  readonly tally: readonly string[];
}

/** Width and height of every card, in pixels: what the large programs show uncut. */
export const cardSize = { widthPx: 1200, heightPx: 630 } as const;

export function showCard({ addresses, dossier }: Context, words: CardWords): Card {
  const { detail, figure, kind, path, said, standing, tally, text } = words;
  return {
    path: cardPath(path),
    siteName: dossier.site.title,
    kind,
    text,
    figure,
    detail,
    said: joinFacts(said),
    standing: standing && { id: standing.id, word: standing.word },
    tally: joinFacts(standing ? [standing.publishers, ...tally] : tally),
    address: addresses
      .absolute(path)
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, ''),
  };
}

/** What the picture shows, for those who do not see it. */
export function altOf({
  detail,
  figure,
  kind,
  said,
  siteName,
  standing,
  tally,
  text,
}: Card): string {
  const parts = [figure, text, detail, said, joinFacts([standing?.word, tally])];
  const words = parts.flatMap((part) => (part ? [closeSentence(part)] : []));
  return [...(kind ? [`${kind}:`] : []), ...words, ...(text === siteName ? [] : [siteName])].join(
    ' ',
  );
}

/** `/claims/x/` → `/cards/claims/x.png`; a page at the top stands in `pages`. */
export function cardPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const [first = 'home'] = parts;
  return parts.length > 1 ? `/cards/${parts.join('/')}.png` : `/cards/pages/${first}.png`;
}

function joinFacts(facts: readonly (string | undefined)[]): string {
  return facts.filter((fact) => fact !== undefined && fact !== '').join(' · ');
}

function closeSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
