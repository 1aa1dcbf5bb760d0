import type { z } from 'zod';

import { readClaimRecord } from './claim-record.ts';
import { digestOf } from './digest.ts';
import { splitFrontMatter, type SplitFile } from './front-matter.ts';
import { createLocator } from './locator.ts';
import { readBody } from './markdown/claims.ts';
import { checkProse, findReferences, type Prose, type ProseReference } from './markdown/prose.ts';
import type { Position, Problem } from './problems.ts';
import type { ContentFile } from './read.ts';
import { checkData } from './schemas/check.ts';
import type { ClaimData } from './schemas/claim.ts';
import { schemas } from './schemas/index.ts';
import type { CollectionName } from './schemas/reference.ts';
import { siteSchema, type SiteData } from './schemas/site.ts';
import { parseYaml, type DataPath } from './yaml.ts';

/** A record that its own schema finds right; whether its references lead anywhere is not known yet. */
export interface RawRecord<Data> {
  readonly file: string;
  readonly id: string;
  readonly data: Data;
  /** Where a key or value of `data` stands in the file. */
  readonly locate: (path: DataPath, part?: 'key' | 'value') => Position;
  /** Changes with the text of the record. */
  readonly digest: string;
}

/** A record of a file; `body` is what stands below its front matter. */
export interface RawFileRecord<Name extends CollectionName> extends RawRecord<
  CollectionData<Name>
> {
  readonly body: readonly RawBlock[];
}

/** A claim; `article` is the id of the one that holds it. */
export interface RawClaim extends RawRecord<ClaimData> {
  readonly article: string;
  readonly notes: Prose;
}

/** One piece of a body, in order. */
export type RawBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'prose'; readonly prose: Prose }
  | { readonly type: 'claim'; readonly id: string };

/** What the schema of a collection gives. */
export type CollectionData<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

/** What one file holds; `record` is absent when its front matter is not right. */
export interface ReadRecord<Name extends CollectionName> {
  readonly record: RawFileRecord<Name> | undefined;
  readonly claims: readonly RawClaim[];
  /** Ids of claims whose attributes are not right, so that references to them are not reported too. */
  readonly brokenClaims: readonly string[];
  readonly references: readonly ProseReference[];
  readonly problems: readonly Problem[];
}

/** Read one file of a collection: front matter by its schema, body by the rules for text. */
export function readRecord<Name extends CollectionName>(
  collection: Name,
  { file, id, text }: ContentFile,
): ReadRecord<Name> {
  const locateOffset = createLocator(text);
  const { yaml: front, body: source, problems } = splitFile(file, text);
  const { yaml, problems: yamlProblems } = front
    ? parseYaml(file, front.text, front.offset, locateOffset)
    : { yaml: undefined, problems: [] };
  const checked = yaml && checkData(file, schemas[collection], yaml);

  const { tree, ...body } = readBody(file, source, collection === 'articles');
  const claimSource = { file, article: id, text: source, locateOffset };
  const results: ReturnType<typeof readClaimRecord>[] = [];
  const blocks = body.blocks.flatMap((block): RawBlock[] => {
    if (block.type === 'prose') return [{ type: 'prose', prose: { nodes: [block.node] } }];
    if (block.type === 'heading') return [block];
    const result = readClaimRecord(claimSource, block.claim);
    results.push(result);
    return result.claim ? [{ type: 'claim', id: result.claim.id }] : [];
  });
  const data = checked?.data as CollectionData<Name> | undefined;
  return {
    record: yaml &&
      data && { file, id, data, locate: yaml.locate, digest: digestOf(text), body: blocks },
    claims: results.flatMap(({ claim }) => claim ?? []),
    brokenClaims: [...body.brokenIds, ...results.flatMap(({ brokenId }) => brokenId ?? [])],
    references: findReferences(tree),
    problems: [
      ...problems,
      ...yamlProblems,
      ...(checked?.problems ?? []),
      ...body.problems,
      ...results.flatMap((result) => result.problems),
      ...checkProse(file, tree),
    ],
  };
}

/** A record of YAML alone is front matter without a body. */
function splitFile(file: string, text: string): SplitFile {
  if (file.endsWith('.md')) return splitFrontMatter(file, text);
  return { yaml: { text, offset: 0 }, body: '', problems: [] };
}

/** Read `content/site.yaml`. */
export function readSite({ file, text }: ContentFile): {
  site: RawRecord<SiteData> | undefined;
  problems: Problem[];
} {
  const { yaml, problems } = parseYaml(file, text, 0, createLocator(text));
  if (!yaml) return { site: undefined, problems };
  const { data, problems: found } = checkData(file, siteSchema, yaml);
  const { locate } = yaml;
  const site = data && { file, id: 'site', data, locate, digest: digestOf(text) };
  return { site, problems: found };
}
