import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { relationNames } from '../schemas/claim.ts';
import { problemAt } from './rule.ts';

/** A claim has no relation to itself, and no place lies in itself. */
export function relationToItself({ claims, records }: Corpus): Problem[] {
  const rule = 'relation-to-itself';
  const inClaims = claims.flatMap((claim) =>
    relationNames.flatMap((name) =>
      claim.data[name].flatMap(({ id }, index) => {
        if (id !== claim.id) return [];
        const message = `Unexpected \`${name}\` that names its own claim \`${id}\`, expected another claim`;
        return [problemAt(claim, [name, index], rule, message)];
      }),
    ),
  );
  const inPlaces = records.places.flatMap((place) => {
    if (place.data.within?.id !== place.id) return [];
    const message = `Unexpected \`within\` that names its own place \`${place.id}\`, expected a larger one`;
    return [problemAt(place, ['within'], rule, message)];
  });
  return [...inClaims, ...inPlaces];
}

/** What supersedes a claim is later than it, and a place lies in a larger one: neither ever leads back. */
export function relationCycle({ claims, records }: Corpus): Problem[] {
  const superseded = new Map(
    claims.map(({ id, data }) => [id, data.supersedes.map((other) => other.id)]),
  );
  const around = new Map(
    records.places.map(({ id, data }) => [id, data.within ? [data.within.id] : []]),
  );
  const inClaims = claims.flatMap((claim) => {
    const circle = findCircle(claim.id, superseded);
    if (!circle) return [];
    const message = `Unexpected circle ${listed(circle)}, expected \`supersedes\` to lead from a later claim to an earlier one`;
    const index = claim.data.supersedes.findIndex(({ id }) => id === circle[1]);
    return [problemAt(claim, ['supersedes', index], 'relation-cycle', message)];
  });
  const inPlaces = records.places.flatMap((place) => {
    const circle = findCircle(place.id, around);
    if (!circle) return [];
    const message = `Unexpected circle ${listed(circle)}, expected \`within\` to lead to a larger place`;
    return [problemAt(place, ['within'], 'relation-cycle', message)];
  });
  return [...inClaims, ...inPlaces];
}

/** The shortest way from `start` back to it, when `start` comes first by name of all on the way. */
function findCircle(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  // A map hands out what is added while it is walked.
  for (const [id, way] of ways) {
    for (const other of next.get(id) ?? []) {
      if (other === start && id !== start) return [...way, start];
      if (other > start && !ways.has(other)) ways.set(other, [...way, other]);
    }
  }
  return undefined;
}

function listed(circle: readonly string[]): string {
  return circle.map((id) => `\`${id}\``).join(' → ');
}
