import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import type { RawClaim } from '../records.ts';
import { relationNames } from '../schemas/claim.ts';
import { problemAt } from './rule.ts';

/** A claim has no relation to itself. */
export function relationToItself({ claims }: Corpus): Problem[] {
  return claims.flatMap((claim) =>
    relationNames.flatMap((name) =>
      claim.data[name].flatMap(({ id }, index) => {
        if (id !== claim.id) return [];
        const message = `Unexpected \`${name}\` that names its own claim \`${id}\`, expected another claim`;
        return [problemAt(claim, [name, index], 'relation-to-itself', message)];
      }),
    ),
  );
}

/** What supersedes a claim is later than it: following `supersedes` never leads back. */
export function relationCycle({ claims }: Corpus): Problem[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const done = new Set<string>();
  return claims.flatMap((claim) => {
    const circle = findCircle(claim, byId, done, []);
    if (!circle) return [];
    const [first] = circle.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (!first) return [];
    const turned = [
      ...circle.slice(circle.indexOf(first)),
      ...circle.slice(0, circle.indexOf(first)),
      first,
    ];
    const way = turned.map(({ id }) => `\`${id}\``).join(' → ');
    const message = `Unexpected circle ${way}, expected \`supersedes\` to lead from a later claim to an earlier one`;
    return [problemAt(first, ['supersedes', 0], 'relation-cycle', message)];
  });
}

/** An answer answers a demand or an offer. */
export function answerWithoutDemand({ claims }: Corpus): Problem[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    claim.data.answers.flatMap(({ id }, index) => {
      const kind = byId.get(id)?.data.kind;
      if (kind === undefined || kind === 'demand' || kind === 'offer') return [];
      const message = `Unexpected answer to the ${kind} \`${id}\`, expected a claim of kind \`demand\` or \`offer\``;
      return [problemAt(claim, ['answers', index], 'answer-without-demand', message)];
    }),
  );
}

function findCircle(
  claim: RawClaim,
  byId: ReadonlyMap<string, RawClaim>,
  done: Set<string>,
  path: readonly RawClaim[],
): readonly RawClaim[] | undefined {
  const start = path.indexOf(claim);
  if (start >= 0) return path.slice(start);
  if (done.has(claim.id)) return undefined;
  for (const { id } of claim.data.supersedes) {
    const next = byId.get(id);
    if (!next || next === claim) continue;
    const circle = findCircle(next, byId, done, [...path, claim]);
    if (circle) {
      done.add(claim.id);
      return circle;
    }
  }
  done.add(claim.id);
  return undefined;
}
