import { createAddresses } from '../addresses.ts';
import { currentDossier } from '../reading.ts';
import { listCards } from '../views/cards.ts';
import { createContext } from '../views/context.ts';
import { writeDeck } from './deck.ts';

/**
 * Draw the cards of the whole site into the folder in which it was built.
 * @param site where the site stands, since each picture holds its address: an origin
 * @param base the path under it
 * @returns what was done, in a sentence
 * @throws {ProblemsError} when the content has problems
 */
export async function drawCards(site: string, base: string, outDir: string): Promise<string> {
  const startedAt = performance.now();
  const context = createContext(currentDossier(), createAddresses(site, base));
  const { drawn, kept } = await writeDeck(listCards(context), outDir);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  return `Drew ${drawn} cards and kept ${kept} in ${seconds} s`;
}
