import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import { problemAt } from './rule.ts';

/** A share is a figure for a place, and an issue of the claim says what it measures. */
export function shareWithoutMeasure({ claims, ids, records }: Corpus): Problem[] {
  const measured = new Set(records.issues.flatMap(({ id, data }) => (data.measure ? [id] : [])));
  const read = new Set(records.issues.map(({ id }) => id));
  return claims.flatMap((claim) => {
    const { about, at, kind, share } = claim.data;
    if (share === undefined) return [];
    const fail = (message: string): Problem =>
      problemAt(claim, ['share'], 'share-without-measure', message);
    const problems: Problem[] = [];
    if (kind !== 'figure')
      problems.push(
        fail(`Unexpected \`share\` in a claim of kind \`${kind}\`, expected kind \`figure\``),
      );
    if (at.length === 0)
      problems.push(
        fail('Unexpected `share` without `at`, expected the places that it is a share of'),
      );
    // An issue that is not right, or misspelt, is reported as such.
    const isUnread = about.some(({ id }) => !read.has(id) || !ids.get('issues')?.has(id));
    if (isUnread || about.some(({ id }) => measured.has(id))) return problems;
    const list = about.map(({ id }) => `\`${id}\``).join(', ');
    return [
      ...problems,
      fail(`Unexpected \`share\` about ${list}, expected an issue that has a \`measure\``),
    ];
  });
}
