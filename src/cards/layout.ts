import type { ContainerNode, MeasuredNode, Node, TextNode } from '@takumi-rs/core';

import { cardSize, type Card } from '../views/card.ts';

/** The family under which the fonts are registered. */
export const family = 'Card';

/**
 * A card as boxes, once for each size of letters, from the largest to the smallest: the first whose text fits into its
 * frame is to be drawn. The smallest cuts what is too long, so it always fits.
 */
export function layOut(card: Card): Node[] {
  const sizes = card.figure ? figureSizes : textSizes;
  return sizes.map((size, index) => drawFrame(card, size, index === sizes.length - 1));
}

/**
 * The frame of a measured layout, and what stands in it.
 * @throws {RangeError} when the measures are not those of a card
 */
export function framed({ children }: MeasuredNode): readonly [MeasuredNode, MeasuredNode] {
  const frame = children[1];
  const content = frame?.children[0];
  if (!frame || !content) throw new RangeError('Unexpected layout, expected that of a card');
  return [frame, content];
}

/** In pixels; at a quarter of its size, as programs show it in a list, the smallest can still be read. */
const textSizes = [80, 72, 64, 58, 52, 46, 42, 38];
const figureSizes = [56, 50, 44, 40];
const lineHeight = 1.18;
/** What masthead and foot leave, in pixels. */
const roomPx = 300;

/** As on the site's pages, in light. */
const colours = { paper: '#fbf8f1', ink: '#1b2024', quiet: '#4a4f53', link: '#0d4768' };

function drawFrame(card: Card, size: number, isLast: boolean): ContainerNode {
  return box(
    {
      width: cardSize.widthPx,
      height: cardSize.heightPx,
      flexDirection: 'column',
      padding: '32px 60px 30px',
      backgroundColor: colours.paper,
      color: colours.ink,
      fontFamily: family,
    },
    masthead(card),
    box(
      {
        margin: '16px 0',
        flexGrow: 1,
        flexBasis: 0,
        minHeight: 0,
        overflow: 'hidden',
        alignItems: 'center',
      },
      box({ flexDirection: 'column', flexShrink: 0, width: '100%' }, ...body(card, size, isLast)),
    ),
    foot(card),
  );
}

function masthead({ kind, siteName }: Card): ContainerNode {
  return box(
    {
      justifyContent: 'space-between',
      borderBottom: `4px solid ${colours.ink}`,
      paddingBottom: 8,
      fontSize: 38,
      fontWeight: 600,
    },
    text(siteName),
    text(kind, { color: colours.quiet, fontWeight: 400 }),
  );
}

function body(card: Card, size: number, isLast: boolean): TextNode[] {
  const { detail, figure } = card;
  const room = roomPx - (figure ? 150 : 0) - (detail ? 100 : 0);
  const style = {
    fontSize: size,
    lineHeight,
    fontWeight: 600,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  };
  return [
    ...(figure
      ? [text(figure, { fontSize: sizeOfFigure(figure), lineHeight: 1.05, fontWeight: 600 })]
      : []),
    text(card.text, {
      ...style,
      ...(isLast ? cutAfter(Math.floor(room / (size * lineHeight))) : {}),
    }),
    ...(detail
      ? [
          text(detail, {
            marginTop: 12,
            fontSize: 36,
            lineHeight: 1.25,
            color: colours.quiet,
            overflowWrap: 'anywhere',
            ...cutAfter(2),
          }),
        ]
      : []),
  ];
}

function foot({ address, said, standing, tally }: Card): ContainerNode {
  const words = standing ? `${standing.word} · ${tally}` : tally;
  const mark = standing && marks[standing.id];
  return box(
    { flexDirection: 'column', gap: 2, fontSize: 36, lineHeight: 1.3 },
    text(said, { ...oneLine, color: colours.quiet }),
    box(
      { alignItems: 'center', gap: 16, fontWeight: 600, color: mark?.color ?? colours.ink },
      ...(mark ? [box({ flexShrink: 0, width: 26, height: 26, ...mark.shape })] : []),
      text(words, oneLine),
    ),
    text(address, {
      fontSize: sizeOfAddress(address),
      color: colours.link,
      overflowWrap: 'anywhere',
    }),
  );
}

/** A figure stands on one line, as large as it can; its letters are a little wider than half their height. */
function sizeOfFigure({ length }: string): number {
  return Math.max(48, Math.min(140, Math.floor(1080 / (length * 0.58))));
}

/** Letters of an address are about half as wide as they are high; it is typed, so nothing of it may be cut. */
function sizeOfAddress({ length }: string): number {
  return Math.max(20, Math.min(34, Math.floor(1080 / (length * 0.54))));
}

/** The shape of each standing, as on the site's pages; a standing without one is told by its word. */
const marks: Readonly<Record<string, { readonly color: string; readonly shape: Style }>> = {
  'single-source': {
    color: '#4a4f53',
    shape: { border: '6px solid #4a4f53', borderRadius: 13 },
  },
  corroborated: { color: '#1c5030', shape: { backgroundColor: '#1c5030', borderRadius: 13 } },
  recomputed: { color: '#4a3a86', shape: { backgroundColor: '#4a3a86' } },
  contradicted: {
    color: '#8a1c17',
    shape: { backgroundColor: '#8a1c17', transform: 'rotate(45deg) scale(0.85)' },
  },
};

type Style = NonNullable<ContainerNode['style']>;

const oneLine: Style = { overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' };

function cutAfter(lines: number): Style {
  return { overflow: 'hidden', lineClamp: lines, textOverflow: 'ellipsis' };
}

function box(style: Style, ...children: Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(words: string, style: Style = {}): TextNode {
  return { type: 'text', text: words, style };
}
