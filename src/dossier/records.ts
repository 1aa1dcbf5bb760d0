import type { z } from 'zod';

import { digestOf } from './digest.ts';
import { createLocator, type Locate } from './locator.ts';
import { readAttributes } from './markdown/attributes.ts';
import { readBody, type BodyBlock, type ClaimBlock } from './markdown/claims.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { checkProse, findReferences, type Prose, type ProseReference } from './markdown/prose.ts';
import type { Position, Problem } from './problems.ts';
import type { ContentFile } from './read.ts';
import { claimSchema, type ClaimData } from './schemas/claim.ts';
import { schemas } from './schemas/index.ts';
import type { CollectionName } from './schemas/reference.ts';
import { siteSchema, type SiteData } from './schemas/site.ts';
import { parseYaml, type DataPath, type YamlData } from './yaml.ts';
import { toProblems } from './zod-problems.ts';

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

export type CollectionData<Name extends CollectionName> = z.output<(typeof schemas)[Name]>;

const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)^---[ \t]*$/m;

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
  const head = text.startsWith('---') ? frontMatter.exec(text) : null;
  if (!head) {
    const problems = [missingFrontMatter(file)];
    return { record: undefined, claims: [], brokenClaims: [], references: [], problems };
  }

  const yamlStart = head[0].indexOf(head[1] ?? '', 3);
  const { yaml, problems: yamlProblems } = parseYaml(file, head[1] ?? '', yamlStart, locateOffset);
  const checked = yaml && checkData(file, schemas[collection], yaml);
  const body = readMarkdown(
    file,
    id,
    blankOut(text, head[0].length),
    locateOffset,
    collection === 'articles',
  );
  const { blocks, ...rest } = body;
  const problems = [...yamlProblems, ...(checked?.problems ?? []), ...body.problems];
  if (!yaml || !checked?.data) return { ...rest, record: undefined, problems };
  const { locate } = yaml;
  return {
    ...rest,
    record: {
      file,
      id,
      data: checked.data as CollectionData<Name>,
      locate,
      digest: digestOf(text),
      body: blocks,
    },
    problems,
  };
}

/** Read `content/site.yaml`. */
export function readSite({ file, text }: ContentFile): {
  site: SiteData | undefined;
  problems: Problem[];
} {
  const { yaml, problems } = parseYaml(file, text, 0, createLocator(text));
  if (!yaml) return { site: undefined, problems };
  const checked = checkData(file, siteSchema, yaml);
  return { site: checked.data, problems: checked.problems };
}

function checkData<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  { data, locate }: YamlData,
): { data: z.output<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  return {
    data: undefined,
    problems: toProblems(file, result.error.issues, locate, (path) => keysAt(schema, path)),
  };
}

/** The keys that a schema allows at a path: `['positions', 0]` of an actor gives those of a position. */
function keysAt(schema: unknown, path: DataPath): readonly string[] {
  const shape = getProperty(schema, 'shape');
  if (shape && path.length === 0) return Object.keys(shape);
  const [step, ...rest] = path;
  const next = shape
    ? getProperty(shape, String(step))
    : (getProperty(schema, 'element') ?? unwrap(schema));
  if (!next) return [];
  return keysAt(next, shape || getProperty(schema, 'element') ? rest : path);
}

function unwrap(schema: unknown): object | undefined {
  return getProperty(getProperty(schema, 'def'), 'innerType');
}

function getProperty(value: unknown, name: string): object | undefined {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  const property: unknown = Reflect.get(value, name);
  return typeof property === 'object' && property !== null ? property : undefined;
}

interface ReadMarkdown extends Omit<ReadRecord<never>, 'record'> {
  readonly blocks: readonly RawBlock[];
}

function readMarkdown(
  file: string,
  id: string,
  source: string,
  locateOffset: Locate,
  isArticle: boolean,
): ReadMarkdown {
  const tree = parseMarkdown(source);
  const { blocks, problems } = readBody(file, tree, source, isArticle);
  const claims: RawClaim[] = [];
  const brokenClaims: string[] = [];
  problems.push(...checkProse(file, tree));
  const rawBlocks = blocks.flatMap((block): RawBlock[] => {
    if (block.type !== 'claim') return [toRawBlock(block)];
    const {
      claim,
      brokenId,
      problems: found,
    } = readClaim(file, id, source, block.claim, locateOffset);
    problems.push(...found);
    if (!claim) {
      if (brokenId) brokenClaims.push(brokenId);
      return [];
    }
    claims.push(claim);
    return [{ type: 'claim', id: claim.id }];
  });
  return { blocks: rawBlocks, claims, brokenClaims, references: findReferences(tree), problems };
}

function toRawBlock(block: Exclude<BodyBlock, { type: 'claim' }>): RawBlock {
  return block.type === 'heading' ? block : { type: 'prose', prose: { nodes: [block.node] } };
}

function readClaim(
  file: string,
  article: string,
  source: string,
  block: ClaimBlock,
  locateOffset: Locate,
): { claim: RawClaim | undefined; brokenId?: string; problems: Problem[] } {
  const attributes = readAttributes(source, block.offset);
  const locate: RawClaim['locate'] = (path, part) => locateOffset(attributes.offsetOf(path, part));
  const problems = attributes.repeated.map(({ name, offset }): Problem => ({
    file,
    ...locateOffset(offset),
    rule: 'unknown-key',
    message: `Unexpected second \`${name}\`, expected each attribute once`,
  }));
  const result = claimSchema.safeParse(attributes.data, { reportInput: true });
  if (!result.success) {
    const keys = Object.keys(claimSchema.shape);
    problems.push(...toProblems(file, result.error.issues, locate, () => keys));
    return { claim: undefined, brokenId: String(attributes.data['id'] ?? ''), problems };
  }
  const { sentence, quotation, notes } = block;
  const data: ClaimData = { ...result.data, sentence, quotation };
  const claim: RawClaim = {
    file,
    id: data.id,
    data,
    locate,
    digest: digestOf(JSON.stringify([data, notes])),
    article,
    notes: { nodes: notes },
  };
  return { claim, problems };
}

/** The text with its first `length` characters blank, so that all positions hold. */
function blankOut(text: string, length: number): string {
  return text.slice(0, length).replaceAll(/[^\r\n]/g, ' ') + text.slice(length);
}

function missingFrontMatter(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'missing-front-matter',
    message: 'Unexpected text at the top, expected front matter between two lines `---`',
  };
}
