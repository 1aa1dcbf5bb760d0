import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { problemAt } from './rule.ts';

/** Nothing comes on record through a source before that source is published. */
export function knownBeforePublished({ claims, records }: Corpus): Problem[] {
  const published = new Map(records.articles.map(({ id, data }) => [id, data.published]));
  return claims.flatMap((claim) => {
    const { known } = claim.data;
    const day = published.get(claim.article);
    if (!known || !day || known >= day) return [];
    const message = `Unexpected \`known\` ${known} before ${day}, the day on which the source was published, expected the same day or later`;
    return [problemAt(claim, ['known'], 'known-before-published', message)];
  });
}
