import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { claimsById, problemAt } from './rule.ts';

/** An answer answers a demand or an offer. */
export function answerWithoutDemand(corpus: Corpus): Problem[] {
  const byId = claimsById(corpus);
  return corpus.claims.flatMap((claim) =>
    claim.data.answers.flatMap(({ id }, index) => {
      const kind = byId.get(id)?.data.kind;
      if (kind === undefined || kind === 'demand' || kind === 'offer') return [];
      const message = `Unexpected answer to the ${kind} \`${id}\`, expected a claim of kind \`demand\` or \`offer\``;
      return [problemAt(claim, ['answers', index], 'answer-without-demand', message)];
    }),
  );
}

/** What is given in exchange is an offer, and it pays for a demand or another offer. */
export function exchangeWithoutDemand(corpus: Corpus): Problem[] {
  const rule = 'exchange-without-demand';
  const byId = claimsById(corpus);
  return corpus.claims.flatMap((claim) => {
    const { exchange, kind } = claim.data;
    if (exchange.length > 0 && kind !== 'offer') {
      const message = `Unexpected \`exchange\` in a claim of kind \`${kind}\`, expected kind \`offer\``;
      return [problemAt(claim, ['exchange'], rule, message)];
    }
    return exchange.flatMap(({ id }, index) => {
      const paid = byId.get(id)?.data.kind;
      if (paid === undefined || paid === 'demand' || paid === 'offer') return [];
      const message = `Unexpected exchange for the ${paid} \`${id}\`, expected a claim of kind \`demand\` or \`offer\``;
      return [problemAt(claim, ['exchange', index], rule, message)];
    });
  });
}
