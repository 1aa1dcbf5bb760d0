import type { Card } from '../../../src/views/card.ts';

/** A claim's card with a sentence. */
export function cardOfText(
  text: string,
  { id = 'x', ...more }: Partial<Card> & { id?: string } = {},
): Card {
  return {
    path: `/cards/claims/${id}.png`,
    siteName: 'Before the Flood',
    kind: 'Statement',
    text,
    figure: undefined,
    detail: undefined,
    said: 'Ann · 1 January 2020',
    standing: { id: 'corroborated', word: 'Corroborated' },
    tally: '2 publishers',
    address: `flood.example/claims/${id}`,
    ...more,
  };
}
