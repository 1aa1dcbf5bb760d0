import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { listFiles, readBuilt } from '../built.ts';
import { build } from '../site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.tmp', 'incremental');
const content = path.join(folder, 'content');

interface Built {
  readonly folder: string;
  /** How much of each kind of work was done. */
  readonly work: Readonly<Record<string, number>>;
  /** Paths of the pages that were kept. */
  readonly kept: ReadonlySet<string>;
}

async function buildInto(name: string, cache: string): Promise<Built> {
  const out = path.join(folder, name);
  const { code, output } = await build(out, {
    CARDS: 'now',
    CONTENT_ROOT: folder,
    CACHE_DIR: path.join(folder, cache),
  });
  if (code !== 0) throw new Error(output);
  const [, line = ''] = /Work: (.*)/.exec(output) ?? [];
  const work = line.split(', ').map((part) => /(\d+) (.*)/.exec(part) ?? []);
  const kept = output.matchAll(/├─ (\S+) \((?:cached|restored)\)/g);
  return {
    folder: out,
    work: Object.fromEntries(work.map(([, count, name = '']) => [name, Number(count)])),
    kept: new Set([...kept].map(([, file = '']) => file.slice(1))),
  };
}

describe('a build after one claim changed', () => {
  let before: Built;
  let warm: Built;
  let cold: Built;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(root, 'tests/fixtures/other-affair/content'), content, { recursive: true });
    before = await buildInto('before', 'cache');
    const file = path.join(content, 'articles', 'wire-on-the-vote.md');
    const text = readFileSync(file, 'utf8');
    const sentence = /(?<=:::claim\{#wire-vote-twelve .*\}\n).*/;
    expect(text).toMatch(sentence);
    writeFileSync(file, text.replace(sentence, 'A sentence that was not there before.'));
    warm = await buildInto('warm', 'cache');
    cold = await buildInto('cold', 'other-cache');
  });

  test('gives the bytes of a build from nothing', () => {
    const files = listFiles(cold.folder, '');
    expect(listFiles(warm.folder, '')).toStrictEqual(files);
    const different = files.filter(
      (file) => !isFolder(file) && readBuilt(warm.folder, file) !== readBuilt(cold.folder, file),
    );
    expect(different).toStrictEqual([]);
  });

  test('renders the pages that show the claim, and no other that has a key', () => {
    expect(before.kept.size).toBe(0);
    expect(warm.kept.size).toBeGreaterThan(20);
    const keyed = listKeyed().filter((file) => file.endsWith('.html'));
    const rendered = keyed.filter((file) => !warm.kept.has(file));
    const changed = keyed.filter(
      (file) => readBuilt(warm.folder, file) !== readBuilt(before.folder, file),
    );
    expect(rendered).toStrictEqual(changed);
    expect(rendered).toContain('claims/wire-vote-twelve/index.html');
    expect(rendered).toContain('sources/wire-on-the-vote/index.html');
    expect(rendered.length).toBeLessThan(keyed.length / 2);
  });

  test('reads each file once and parses each text once', () => {
    const files = listFiles(content, '').filter((file) => !isFolder(file)).length;
    expect(warm.work['files read']).toBe(files);
    expect(warm.work['texts parsed']).toBe(cold.work['texts parsed']);
    expect(warm.work['texts parsed']).toBeLessThanOrEqual(files);
  });

  test('draws the cards that show the claim, and no other', () => {
    const cards = listFiles(cold.folder, '.png');
    const bytes = (built: Built, file: string): Buffer =>
      readFileSync(path.join(built.folder, file));
    const changed = cards.filter((file) => !bytes(warm, file).equals(bytes(before, file)));
    expect(changed).toContain('cards/claims/wire-vote-twelve.png');
    expect(warm.work['cards drawn']).toBe(changed.length);
    expect(cold.work['cards drawn']).toBe(cards.length);
  });
});

/** Files of pages that have a key, as Astro recorded them; the few pages that there is one of have none. */
function listKeyed(): string[] {
  const file = path.join(folder, 'cache', 'incremental-build.json');
  const { routes } = JSON.parse(readFileSync(file, 'utf8')) as {
    routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
  };
  return Object.values(routes).flatMap(({ paths }) =>
    Object.values(paths).map(({ outputFile }) => outputFile),
  );
}

function isFolder(file: string): boolean {
  return !path.posix.basename(file).includes('.');
}
