import { readAddressBook, type AddressBook } from './address-book.ts';
import type { ProseReference } from './markdown/prose.ts';
import type { Problem } from './problems.ts';
import { idOf, isTable, type ContentFile, type ContentFiles } from './read.ts';
import {
  readRecord,
  readSite,
  type RawClaim,
  type RawFileRecord,
  type RawRecord,
} from './records.ts';
import { folderOf, type CollectionName, type TargetName } from './schemas/reference.ts';
import type { SiteData } from './schemas/site.ts';
import { readShapes, type Shapes } from './shapes.ts';
import { readTables, type RawTable } from './table/table.ts';

/** Everything that `content/` holds, each record right by itself; the rules look at it as a whole. */
export interface Corpus {
  readonly site: RawRecord<SiteData> | undefined;
  readonly addresses: AddressBook;
  readonly records: { readonly [Name in CollectionName]: readonly RawFileRecord<Name>[] };
  /** By the id of the data set that describes it; none that is not right. */
  readonly tables: ReadonlyMap<string, RawTable>;
  /** In the order of their articles, and in each of its text. */
  readonly claims: readonly RawClaim[];
  /** The outlines of each map, by the package that holds them; none of a package that is not installed. */
  readonly shapes: ReadonlyMap<string, Shapes>;
  /** References in prose, of all files. */
  readonly references: readonly (ProseReference & { readonly file: string })[];
  /** Ids that exist, those of records that are not right among them. */
  readonly ids: ReadonlyMap<TargetName, ReadonlySet<string>>;
  /** Collections of which a record may be missing here through a mistake that is reported elsewhere. */
  readonly incomplete: ReadonlySet<TargetName>;
  /** Whether every file is right by itself; where not, what seems unused may only be unread. */
  readonly isWhole: boolean;
}

/** Collections without which there is nothing to show. */
export const neededCollections = ['actors', 'articles', 'issues', 'publishers'] as const;

/** Parse and check each file by itself. */
export function readCorpus(files: ContentFiles): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims: RawClaim[] = [];
  const claimIds = new Set<string>();
  const references: Corpus['references'][number][] = [];
  const unread = [...files.unread];
  const ids = new Map<TargetName, Set<string>>([['claims', claimIds]]);

  const read = <Name extends CollectionName>(name: Name): RawFileRecord<Name>[] => {
    const inFolder: readonly ContentFile[] = files.records.get(name) ?? [];
    const lost = unread.filter((file) => file.startsWith(`${folderOf(name)}/`) && !isTable(file));
    ids.set(name, new Set([...inFolder.map(({ id }) => id), ...lost.map(idOf)]));
    return inFolder.flatMap((file) => {
      const result = readRecord(name, file);
      problems.push(...result.problems);
      claims.push(...result.claims);
      for (const id of [...result.brokenClaims, ...result.claims.map((claim) => claim.id)])
        claimIds.add(id);
      references.push(...result.references.map((found) => ({ ...found, file: file.file })));
      return result.record ? [result.record] : [];
    });
  };

  const site = readSiteFile(files);
  const { book: addresses, problems: bookProblems } = readAddressBook(
    files.permalinks,
    files.redirects,
  );
  problems.push(...site.problems, ...bookProblems);
  const records = {
    actors: read('actors'),
    analyses: read('analyses'),
    articles: read('articles'),
    charts: read('charts'),
    datasets: read('datasets'),
    disputes: read('disputes'),
    events: read('events'),
    figures: read('figures'),
    issues: read('issues'),
    maps: read('maps'),
    places: read('places'),
    publishers: read('publishers'),
  };
  const { tables, problems: tableProblems } = readTables(files, records.datasets);
  problems.push(...tableProblems);
  const incomplete = new Set<TargetName>(neededCollections.filter((name) => !ids.get(name)?.size));
  if (incomplete.has('articles') || unread.some((file) => file.startsWith('content/articles/')))
    incomplete.add('claims');
  const isWhole = files.isWhole && problems.length === 0;
  const shapes = shapesOf(records.maps);
  const corpus = {
    site: site.site,
    addresses,
    records,
    tables,
    claims,
    shapes,
    references,
    ids,
    incomplete,
    isWhole,
  };
  return { corpus, problems };
}

function shapesOf(maps: Corpus['records']['maps']): Corpus['shapes'] {
  const sources = [...new Set(maps.map(({ data }) => data.source))];
  return new Map(
    sources.flatMap((source): [string, Shapes][] => {
      const shapes = readShapes(source);
      return shapes ? [[source, shapes]] : [];
    }),
  );
}

function readSiteFile({ site, unread }: ContentFiles): ReturnType<typeof readSite> {
  if (site) return readSite(site);
  const file = 'content/site.yaml';
  const message = 'Unexpected folder without `site.yaml`, expected what the site says of itself';
  const missing: Problem = { file, line: 1, column: 1, rule: 'missing-site', message };
  return { site: undefined, problems: unread.has(file) ? [] : [missing] };
}
