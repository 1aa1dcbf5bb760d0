import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

import type { Figure } from '../dossier/index.ts';
import { altOf, cardSize, showCard } from './card.ts';
import type { Context } from './context.ts';
import type { DatasetNote } from './dataset.ts';
import { showFigure, type FigurePage } from './figure.ts';
import { figureWords } from './figure-card.ts';
import { countOf } from './words.ts';

/** How many rows of a figure a text carries; the others are a link away. */
export const carriedRows = 40;

/**
 * The figures that a text rests on, to stand below it where the text is read away from the site: of each a heading, a
 * sentence, its picture and its rows, and at the end whose they are. HTML; empty text for no figures.
 */
export function writeFigures(context: Context, figures: readonly Figure[]): string {
  if (figures.length === 0) return '';
  const views = figures.map((figure) => showFigure(context, figure));
  const sources = new Map(views.map(({ source }) => [source.table.href, source]));
  return toHtml([
    h('h2', 'The figures it rests on'),
    ...views.flatMap((view) => writeFigure(context, view)),
    ...[...sources.values()].map(writeSource),
  ]);
}

function writeFigure(context: Context, figure: FigurePage): ElementContent[] {
  return [
    h('h3', [h('a', { href: figure.href }, figure.title)]),
    h('p', figure.description),
    h('p', [writePicture(context, figure)]),
    ...writeRows(figure),
  ];
}

function writePicture(context: Context, figure: FigurePage): ElementContent {
  const card = showCard(context, { ...figureWords(figure), path: figure.path });
  return h('img', {
    src: context.addresses.href(card.path),
    alt: altOf(card),
    width: cardSize.widthPx,
    height: cardSize.heightPx,
  });
}

function writeRows({ href, rows: { head, rows } }: FigurePage): ElementContent[] {
  if (rows.length === 0) return [];
  const table = h('table', [
    h('thead', [
      h(
        'tr',
        head.map((cell) => h('th', { scope: 'col' }, cell)),
      ),
    ]),
    h(
      'tbody',
      rows
        .slice(0, carriedRows)
        .map(({ cells, link }) =>
          h('tr', [
            h('th', { scope: 'row' }, [h('a', { href: link.href }, link.text)]),
            ...cells.map((cell) => h('td', cell)),
          ]),
        ),
    ),
  ]);
  if (rows.length <= carriedRows) return [table];
  return [table, h('p', [h('a', { href }, `All ${countOf(rows.length, 'row')}`)])];
}

function writeSource({ countedBy, countedByNote, credit, table }: DatasetNote): ElementContent {
  return h('p', [
    'Counted by: ',
    h('a', { href: countedBy.href }, countedBy.text),
    `. ${countedByNote} ${credit} `,
    h('a', { href: table.href }, table.text),
  ]);
}
