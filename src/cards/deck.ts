import { copyFile, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Card } from '../views/card.ts';
import { countWork } from '../work.ts';
import { createCardRenderer, type CardRenderer } from './renderer.ts';

/**
 * Where pictures are kept from build to build, unless `CACHE_DIR` names another folder; it may be deleted at any time.
 * Builds of several contents may share it.
 */
const cardCache = path.join(process.env['CACHE_DIR'] ?? '.cache', 'cards');

/** How many pictures had to be drawn, and how many were there from before. */
export interface DeckReport {
  readonly drawn: number;
  readonly kept: number;
}

/** Tells of a file below the folder whether it stands there already and is the picture that a fingerprint names. */
export type Keeps = (file: string, fingerprint: string) => boolean;

/**
 * Write the picture of each card below a folder. A picture that was drawn before, from the same words with the same
 * tools, is copied from `cacheDir`, or left where it stands; one that no build has copied for a week goes.
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
  const used = new Set<string>();
  let drawn = 0;
  const lane = async (): Promise<void> => {
    for (const card of queue) {
      const fingerprint = renderer.fingerprint(card);
      const kept = path.join(cacheDir, `${fingerprint}.png`);
      used.add(kept);
      if (keeps(card.path.slice(1), fingerprint)) continue;
      const file = path.join(outDir, card.path);
      await mkdir(path.dirname(file), { recursive: true });
      if (await take(kept, file)) continue;
      await keep(renderer, card, kept);
      await copyFile(kept, file);
      drawn += 1;
      countWork('cards drawn');
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (drawn > 0) await clear(cacheDir, used);
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

/** Copy a picture that was kept, which is then one that was used today; false where there is none. */
async function take(kept: string, file: string): Promise<boolean> {
  try {
    await copyFile(kept, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  const now = new Date();
  // In the cache of somebody else its time stays as it is.
  await utimes(kept, now, now).catch(() => undefined);
  return true;
}

/** Remove the pictures of a folder that are not among these, and that no other build has copied for a week. */
async function clear(cacheDir: string, used: ReadonlySet<string>): Promise<void> {
  const weekAgo = Date.now() - 7 * 24 * 60 * 60 * 1000;
  for (const name of await readdir(cacheDir)) {
    const kept = path.join(cacheDir, name);
    if (used.has(kept)) continue;
    // Another build may clear the folder at once.
    const { mtimeMs } = await stat(kept).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < weekAgo) await rm(kept, { force: true });
  }
}
