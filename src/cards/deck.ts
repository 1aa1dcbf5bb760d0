import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Card } from '../views/card.ts';
import { countWork } from '../work.ts';
import { createCardRenderer, type CardRenderer } from './renderer.ts';

/** Where pictures are kept from build to build, unless `CACHE_DIR` names another folder; it may be deleted at any time. */
export const cardCache = path.join(process.env['CACHE_DIR'] ?? '.cache', 'cards');

/** How many pictures had to be drawn, and how many were there from before. */
export interface DeckReport {
  readonly drawn: number;
  readonly kept: number;
}

/** Tells of a file below the folder whether it stands there already and is the picture that a fingerprint names. */
export type Keeps = (file: string, fingerprint: string) => boolean;

/**
 * Write the picture of each card below a folder. A picture that was drawn before, from the same words with the same
 * tools, is copied from `cacheDir`, or left where it stands.
 */
export async function writeDeck(
  cards: readonly Card[],
  outDir: string,
  keeps: Keeps,
  cacheDir = cardCache,
): Promise<DeckReport> {
  const renderer = await createCardRenderer();
  await mkdir(cacheDir, { recursive: true });
  const queue = cards.values();
  let drawn = 0;
  const lane = async (): Promise<void> => {
    for (const card of queue) {
      const fingerprint = renderer.fingerprint(card);
      if (keeps(card.path.slice(1), fingerprint)) continue;
      const kept = path.join(cacheDir, `${fingerprint}.png`);
      if (!(await exists(kept))) {
        await keep(renderer, card, kept);
        drawn += 1;
        countWork('cards drawn');
      }
      const file = path.join(outDir, card.path);
      await mkdir(path.dirname(file), { recursive: true });
      await copyFile(kept, file);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { drawn, kept: cards.length - drawn };
}

/** As many as Node has threads for such work, unless told otherwise. */
const lanes = 4;

/** Written beside and moved into place, so that a build that is stopped, or runs beside another, leaves no half picture. */
async function keep(renderer: CardRenderer, card: Card, file: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, await renderer.draw(card));
  await rename(draft, file);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
