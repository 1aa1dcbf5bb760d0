import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { claimsById, problemAt } from './rule.ts';

/** A correction of a claim stands in the article that holds the claim. */
export function correctionElsewhere(corpus: Corpus): Problem[] {
  const byId = claimsById(corpus);
  return corpus.records.articles.flatMap((article) =>
    article.data.corrections.flatMap(({ claim }, index) => {
      const home = claim && byId.get(claim.id)?.article;
      if (!home || home === article.id) return [];
      const message = `Unexpected correction of \`${claim.id}\` in another article, expected it in content/articles/${home}.md`;
      return [problemAt(article, ['corrections', index, 'claim'], 'correction-elsewhere', message)];
    }),
  );
}
