import type { CardWords } from './card.ts';
import type { FigurePage } from './figure.ts';
import { countOf } from './words.ts';

/** What the picture of a figure says: its value, its title, who counts, how it bears on claims. */
export function figureWords(figure: FigurePage): Omit<CardWords, 'path'> {
  const { display, source, title, unit, verdicts } = figure;
  const words = Map.groupBy(verdicts, ({ word }) => word);
  return {
    kind: 'Computed figure',
    figure: unit ? `${display} ${unit}` : display,
    text: title,
    said: [`${source.countedBy.text} counts`],
    tally:
      verdicts.length > 0
        ? [...words].map(([word, list]) => `${word} ${countOf(list.length, 'claim')}`)
        : ['computed from data'],
  };
}
