import { closest, distance } from 'fastest-levenshtein';

/**
 * The nearest of the names that exist, for a hint.
 * @returns `Did you mean …?`, or nothing when none is near: within a third of the word's length
 */
export function didYouMean(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const nearest = closest(word, names);
  const isNear = distance(word, nearest) <= Math.max(1, Math.floor(word.length / 3));
  return isNear ? `Did you mean \`${nearest}\`?` : undefined;
}
