import { compareText } from '../dossier/problems.ts';
import type { Dossier } from '../dossier/index.ts';

/**
 * Index every name that can be written in more than one way: actors and places by their aliases, and what
 * `content/site.yaml` lists under `spellings`.
 * @returns gives, for a text, the spellings of what it names that do not stand in it, in order, none twice
 */
export function createSpellings(dossier: Dossier): (text: string) => string[] {
  const groups = new Map<string, Set<string>>();
  for (const group of listGroups(dossier)) {
    for (const spelling of group) {
      const known = groups.get(spelling.toLowerCase()) ?? new Set();
      for (const other of group) known.add(other);
      groups.set(spelling.toLowerCase(), known);
    }
  }
  if (groups.size === 0) return () => [];
  // The longest first, so that a name is not taken for one that it begins with.
  const names = [...groups.keys()].toSorted((a, b) => b.length - a.length || compareText(a, b));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => {
    const found = new Set((text.match(pattern) ?? []).map((name) => name.toLowerCase()));
    const others = new Set([...found].flatMap((name) => [...(groups.get(name) ?? [])]));
    return [...others].filter((name) => !found.has(name.toLowerCase())).toSorted(compareText);
  };
}

function listGroups({ actors, places, site }: Dossier): (readonly string[])[] {
  const groups = [
    ...actors.all.map(({ aliases, name, nameNative }) => [
      name,
      ...(nameNative ? [nameNative] : []),
      ...aliases,
    ]),
    ...places.all.map(({ aliases, name }) => [name, ...aliases]),
    ...site.spellings,
  ];
  return groups.filter(({ length }) => length > 1);
}
