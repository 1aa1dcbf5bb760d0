import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { problemAt } from './rule.ts';

/** Where an article's paragraphs are counted, each claim says in which of them it stands, and it is one of them. */
export function paragraphs({ claims, records }: Corpus): Problem[] {
  const counts = new Map(records.articles.map(({ id, data }) => [id, data.paragraphs]));
  return claims.flatMap((claim) => {
    const count = counts.get(claim.article);
    if (count === undefined) return [];
    if (claim.data.para.length === 0) {
      const message = `Unexpected claim without \`para\`, expected a paragraph from 1 to ${count}`;
      return [problemAt(claim, [], 'paragraph-missing', message)];
    }
    return claim.data.para.flatMap((paragraph, index) => {
      if (paragraph <= count) return [];
      const message = `Unexpected paragraph ${paragraph}, expected one from 1 to ${count}: the article has no more`;
      return [problemAt(claim, ['para', index], 'paragraph-beyond', message)];
    });
  });
}
