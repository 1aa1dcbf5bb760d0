import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { Renderer, type Node } from '@takumi-rs/core';

import { cardSize, type Card } from '../views/card.ts';
import { readFonts } from './fonts.ts';
import { family, framed, layOut } from './layout.ts';

/** Draws cards. */
export interface CardRenderer {
  /** A PNG. Several may be drawn at once: the work is done outside the main thread. */
  readonly draw: (card: Card) => Promise<Buffer>;
  /** The same for two cards exactly when their pictures are the same: made of layout, fonts and renderer. */
  readonly fingerprint: (card: Card) => string;
}

export async function createCardRenderer(): Promise<CardRenderer> {
  const renderer = new Renderer();
  const fonts = readFonts();
  for (const data of fonts) await renderer.registerFont({ name: family, data });
  const tools = digestOf(rendererVersion(), ...fonts);
  return {
    draw: async (card) => renderer.render(await chooseLayout(renderer, layOut(card)), size),
    fingerprint: (card) => digestOf(tools, JSON.stringify(layOut(card))),
  };
}

const size = { width: cardSize.widthPx, height: cardSize.heightPx };

async function chooseLayout(renderer: Renderer, layouts: readonly Node[]): Promise<Node> {
  const [layout, ...smaller] = layouts;
  if (!layout) throw new RangeError('Unexpected card without a layout, expected at least one');
  if (smaller.length === 0) return layout;
  const [frame, content] = framed(await renderer.measure(layout, size));
  return content.height <= frame.height ? layout : chooseLayout(renderer, smaller);
}

function rendererVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@takumi-rs/core');
  return readFileSync(path.join(path.dirname(entry), '..', 'package.json'), 'utf8');
}

function digestOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
