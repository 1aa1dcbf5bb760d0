import type { ProseReference } from './markdown/prose.ts';
import type { Problem } from './problems.ts';
import type { ContentFile, ContentFiles } from './read.ts';
import { readRecord, readSite, type RawClaim, type RawFileRecord } from './records.ts';
import type { CollectionName, TargetName } from './schemas/reference.ts';
import type { SiteData } from './schemas/site.ts';

/** Everything that `content/` holds, each record right by itself; the rules look at it as a whole. */
export interface Corpus {
  readonly site: SiteData | undefined;
  readonly records: { readonly [Name in CollectionName]: readonly RawFileRecord<Name>[] };
  /** In the order of their articles, and in each of its text. */
  readonly claims: readonly RawClaim[];
  /** References in prose, of all files. */
  readonly references: readonly (ProseReference & { readonly file: string })[];
  /** Ids that exist, those of records that are not right among them. */
  readonly ids: ReadonlyMap<TargetName, ReadonlySet<string>>;
  /** Whether every file could be read; where not, what seems unused may only be unread. */
  readonly isWhole: boolean;
}

/** Parse and check each file by itself. */
export function readCorpus(files: ContentFiles): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims: RawClaim[] = [];
  const claimIds = new Set<string>();
  const references: Corpus['references'][number][] = [];
  const ids = new Map<TargetName, Set<string>>([['claims', claimIds]]);

  const read = <Name extends CollectionName>(name: Name): RawFileRecord<Name>[] => {
    const inFolder: readonly ContentFile[] = files.records.get(name) ?? [];
    ids.set(name, new Set(inFolder.map(({ id }) => id)));
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

  const site = files.site ? readSite(files.site) : { site: undefined, problems: [missingSite] };
  problems.push(...site.problems);
  const records = {
    actors: read('actors'),
    articles: read('articles'),
    disputes: read('disputes'),
    events: read('events'),
    issues: read('issues'),
    places: read('places'),
    publishers: read('publishers'),
  };
  const isWhole = problems.length === 0;
  return { corpus: { site: site.site, records, claims, references, ids, isWhole }, problems };
}

const missingSite: Problem = {
  file: 'content/site.yaml',
  line: 1,
  column: 1,
  rule: 'missing-key',
  message: 'Unexpected folder without `site.yaml`, expected what the site says of itself',
};
