import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import type { Reference, TargetName } from '../schemas/reference.ts';
import { problemAt } from './rule.ts';
import { listReferences } from './unknown-reference.ts';

/** Collections without which there is nothing to show. */
const needed = ['actors', 'articles', 'issues', 'publishers'] as const;

/** What the site cannot do without is there: a folder that is missing or holds only drafts is a mistake. */
export function emptyCollection({ ids }: Corpus): Problem[] {
  return needed.flatMap((name) => {
    if (ids.get(name)?.size) return [];
    const file = `content/${name}`;
    const message = `Unexpected folder \`${file}\` without a record, expected at least one`;
    return [{ file, line: 1, column: 1, rule: 'empty-collection' as const, message }];
  });
}

/** Each actor, event, place and publisher is named by something that was said; a page about nothing is no page. */
export function unusedRecord({ claims, isWhole, records }: Corpus): Problem[] {
  if (!isWhole) return [];
  const used = new Set<string>();
  const use = ({ collection, id }: Reference): Set<string> => used.add(`${collection}/${id}`);
  for (const record of [...claims, ...records.articles, ...records.places, ...records.events]) {
    for (const { reference } of listReferences(record.data)) use(reference);
  }
  const check = (collection: TargetName, wanted: string): Problem[] =>
    (collection === 'claims' ? [] : records[collection]).flatMap((record) => {
      if (used.has(`${collection}/${record.id}`)) return [];
      const message = `Unexpected record \`${record.id}\` that nothing names, expected ${wanted}`;
      return [
        problemAt(
          record,
          [],
          'unused-record',
          message,
          'Begin the file’s name with `_` to keep it as a draft',
        ),
      ];
    });
  return [
    ...check('actors', 'a claim with it in `by`, `via` or `to`'),
    ...check('events', 'a claim with it in `event`'),
    ...check('places', 'a claim, an event or a place within it'),
    ...check('publishers', 'an article with it in `publisher` or `copyOf`'),
  ];
}
