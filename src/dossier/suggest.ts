import { closest, distance } from 'fastest-levenshtein';

/**
 * The nearest of the names that exist, for a hint.
 * @returns `Did you mean …?`, or nothing when none is near: within a third of the word's length, or two letters
 *   changed round, case left aside
 */
export function didYouMean(word: string, names: readonly string[]): string | undefined {
  const lowered = word.toLowerCase();
  const reach = Math.max(1, Math.floor(word.length / 3));
  const near = names.filter(({ length }) => Math.abs(length - word.length) <= reach);
  if (near.length === 0) return undefined;
  const nearest = closest(lowered, near);
  const meant =
    distance(lowered, nearest) <= reach ? nearest : near.find((name) => isSwapped(lowered, name));
  return meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
}

function isSwapped(word: string, name: string): boolean {
  const letters = (text: string): string => Array.from(text).toSorted().join('');
  return distance(word, name) <= 2 && letters(word) === letters(name);
}
