import { deriveStanding } from '../dossier/standing.ts';
import type { Claim, Day, Dossier, Standing } from '../dossier/index.ts';
import { oncePer } from './once.ts';
import { countUpTo } from './ordered.ts';

type Counts = ReadonlyMap<Standing['word'], number>;

/** How many claims had each standing at the end of a day; those that had not come on record had none. */
export function countStandings(dossier: Dossier, day: Day): Counts {
  const { counts, days } = countsByDay(dossier);
  return counts[countUpTo(days, day) - 1] ?? new Map();
}

/**
 * Counts for each day on which one changed, oldest first. A claim is judged only on days on which something that bears
 * on it came on record: to judge every claim on every day would grow with the square of an archive.
 */
const countsByDay = oncePer((dossier: Dossier): { days: readonly Day[]; counts: Counts[] } => {
  const changes = dossier.claims.all.flatMap(changesOf);
  const byDay = [...Map.groupBy(changes, ({ day }) => day)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const counts = new Map<Standing['word'], number>();
  return {
    days: byDay.map(([day]) => day),
    counts: byDay.map(([, list]) => {
      for (const { by, word } of list) counts.set(word, (counts.get(word) ?? 0) + by);
      return new Map(counts);
    }),
  };
});

/** Each standing that a claim had, from its first day, and the end of the one before. */
function changesOf(claim: Claim): { day: Day; word: Standing['word']; by: 1 | -1 }[] {
  const { known: first } = claim;
  if (first === undefined) return [];
  let before: Standing['word'] | undefined;
  return daysThatBear(claim)
    .filter((day) => day >= first)
    .flatMap((day) => {
      const { word } = deriveStanding(claim, claim.carriers, day);
      if (word === before) return [];
      const ended = before;
      before = word;
      return [
        { day, word, by: 1 as const },
        ...(ended ? [{ day, word: ended, by: -1 as const }] : []),
      ];
    });
}

function daysThatBear(claim: Claim): Day[] {
  const statement = [claim, ...claim.carriers];
  const others = statement.flatMap(({ backLinks, relations }) => [
    ...relations.contradicts,
    ...backLinks.contradicts,
    ...backLinks.supports,
  ]);
  const days = [...statement, ...others].flatMap(({ known }) => known ?? []);
  return [...new Set(days)].toSorted();
}
