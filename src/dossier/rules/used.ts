import { neededCollections, type Corpus } from '../corpus.ts';
import type { Problem } from '../problems.ts';
import type { CollectionName, TargetName } from '../schemas/reference.ts';
import { problemAt } from './rule.ts';
import { listReferences } from './unknown-reference.ts';

/** What the site cannot do without is there: a folder that is missing or holds only drafts is a mistake. */
export function emptyCollection({ ids }: Corpus): Problem[] {
  return neededCollections.flatMap((name) => {
    if (ids.get(name)?.size) return [];
    const file = `content/${name}`;
    const message = `Unexpected folder \`${file}\` without a record, expected at least one`;
    return [{ file, line: 1, column: 1, rule: 'empty-collection' as const, message }];
  });
}

/** Each actor, event, place and publisher is named by something that was said; a page about nothing is no page. */
export function unusedRecord({ claims, ids, incomplete, isWhole, records }: Corpus): Problem[] {
  if (!isWhole || incomplete.size > 0) return [];
  const used = new Map<TargetName, Set<string>>();
  for (const record of [...claims, ...records.articles, ...records.places, ...records.events]) {
    for (const { reference } of listReferences(record.data)) {
      const { collection, id } = reference;
      used.set(collection, (used.get(collection) ?? new Set()).add(id));
    }
  }
  const check = (collection: CollectionName, wanted: string): Problem[] => {
    const named = used.get(collection) ?? new Set();
    // One name that is misspelt leaves a record unused: that is one mistake, not two.
    if ([...named].some((id) => !ids.get(collection)?.has(id))) return [];
    return records[collection].flatMap((record) => {
      if (named.has(record.id)) return [];
      const message = `Unexpected record \`${record.id}\` that nothing names, expected ${wanted}`;
      const suggestion = 'Begin the file’s name with `_` to keep it as a draft';
      return [problemAt(record, [], 'unused-record', message, suggestion)];
    });
  };
  return [
    ...check('actors', 'a claim with it in `by`, `via` or `to`'),
    ...check('events', 'a claim with it in `event`'),
    ...check('places', 'a claim, an event or a place within it'),
    ...check('publishers', 'an article with it in `publisher` or `copyOf`'),
  ];
}
