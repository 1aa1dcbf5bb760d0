import type { Corpus } from '../corpus.ts';
import { excerpt, type Position, type Problem } from '../problems.ts';
import type { RawRecord } from '../records.ts';
import { folderOf, isReference, type Reference, type TargetName } from '../schemas/reference.ts';
import { didYouMean } from '../suggest.ts';
import type { DataPath } from '../yaml.ts';

/** Each name of another record, in data and in prose, is that of a record that exists. */
export function unknownReference(corpus: Corpus): Problem[] {
  const inData = allRecords(corpus).flatMap((record) =>
    listReferences(record.data).flatMap(({ path, reference }) =>
      check(corpus, reference, () => ({ file: record.file, ...record.locate(path) })),
    ),
  );
  const inProse = corpus.references.flatMap(({ target, ...place }) =>
    check(corpus, target, () => place),
  );
  return [...inData, ...inProse];
}

/** Every reference in a record's data, with its path. */
export function listReferences(data: unknown): { path: DataPath; reference: Reference }[] {
  const found: { path: DataPath; reference: Reference }[] = [];
  const path: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isReference(value)) {
      found.push({ path: [...path], reference: value });
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      path.push(key);
      look(part);
      path.pop();
    }
  };
  look(data);
  return found;
}

/** Records of all collections, claims, and what the site says of itself. */
function allRecords(corpus: Corpus): readonly RawRecord<unknown>[] {
  const site = corpus.site ? [corpus.site] : [];
  return [...site, ...Object.values(corpus.records).flat(), ...corpus.claims];
}

function check(
  corpus: Corpus,
  { collection, id }: Reference,
  locate: () => Position & { readonly file: string },
): Problem[] {
  const known = corpus.ids.get(collection) ?? new Set();
  if (known.has(id) || corpus.incomplete.has(collection)) return [];
  const suggestion = didYouMean(id, [...known]);
  const { column, file, line } = locate();
  return [
    {
      ...{ file, line, column },
      rule: 'unknown-reference',
      message: `Unexpected ${nouns[collection]} \`${excerpt(id)}\`, expected ${wanted(collection)}`,
      ...(suggestion ? { suggestion } : {}),
    },
  ];
}

const nouns: Readonly<Record<TargetName, string>> = {
  actors: 'actor',
  analyses: 'analysis',
  articles: 'article',
  charts: 'chart',
  claims: 'claim',
  datasets: 'data set',
  disputes: 'dispute',
  events: 'event',
  figures: 'figure',
  issues: 'issue',
  maps: 'map',
  places: 'place',
  publishers: 'publisher',
};

function wanted(collection: TargetName): string {
  return collection === 'claims'
    ? 'the id of a claim in content/articles'
    : `the name of a file in ${folderOf(collection)}`;
}
