import { siteContext } from '../context.ts';
import { listCards } from '../views/cards.ts';
import { writeDeck, type Keeps } from './deck.ts';

/**
 * Draw the cards of the whole site into the folder in which it was built.
 * @param keeps of what stands there already; nothing, unless it is said
 * @returns what was done, in a sentence
 * @throws {ProblemsError} when the content has problems
 */
export async function drawCards(outDir: string, keeps: Keeps = () => false): Promise<string> {
  const startedAt = performance.now();
  const { drawn, kept } = await writeDeck(listCards(siteContext()), outDir, keeps);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  return `Drew ${drawn} cards and kept ${kept} in ${seconds} s`;
}
