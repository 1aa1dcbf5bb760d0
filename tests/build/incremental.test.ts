import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { listFiles, listPageFiles, readBuilt } from '../built.ts';
import { build, environmentOf } from '../site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.tmp', 'incremental');
const content = path.join(folder, 'content');

interface Built {
  readonly folder: string;
  /** How much of each kind of work was done. */
  readonly work: Readonly<Record<string, number>>;
  /** Files of the pages that were rendered. */
  readonly rendered: readonly string[];
}

function environment(cache: string): Record<string, string> {
  return { CARDS: 'now', CONTENT_ROOT: folder, CACHE_DIR: path.join(folder, cache) };
}

async function buildInto(name: string, cache: string): Promise<Built> {
  const out = path.join(folder, name);
  const before = stampPages(out);
  const { code, output } = await build(out, environment(cache));
  if (code !== 0) throw new Error(output);
  const [, line = ''] = /Work: (.*)/.exec(output) ?? [];
  const work = line.split(', ').map((part) => /(\d+) (.*)/.exec(part) ?? []);
  return {
    folder: out,
    work: Object.fromEntries(work.map(([, count, name = '']) => [name, Number(count)])),
    rendered: [...stampPages(out)].flatMap(([file, at]) => (before.get(file) === at ? [] : [file])),
  };
}

/** When each page was written, in order of their names; none where there is no folder yet. */
function stampPages(site: string): Map<string, number> {
  if (!existsSync(site)) return new Map();
  return new Map(
    listPageFiles(site).map((file) => [file, statSync(path.join(site, file)).ctimeMs]),
  );
}

describe('a build after one claim changed', () => {
  const before = path.join(folder, 'before');
  let warm: Built;
  let cold: Built;

  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(root, 'tests/fixtures/other-affair/content'), content, { recursive: true });
    const first = await buildInto('warm', 'cache');
    cpSync(first.folder, before, { recursive: true });
    edit(
      'articles/wire-on-the-vote.md',
      /(?<=:::claim\{#wire-vote-twelve .*\}\n).*/,
      'A sentence that was not there before.',
    );
    warm = await buildInto('warm', 'cache');
    cold = await buildInto('cold', 'other-cache');
  });

  test('gives the bytes of a build from nothing', () => {
    expectSameFiles(warm.folder, cold.folder);
  });

  test('renders the pages that show the claim, and no other', () => {
    const pages = cold.rendered;
    expect(cold.work['pages rendered']).toBe(pages.length + 1);
    const changed = pages.filter((file) =>
      [file, twinOf(file)].some(
        (name) => hasView(file) && readBuilt(warm.folder, name) !== readBuilt(before, name),
      ),
    );
    // Pages without a view are made in every build: those that lead on, and that of addresses that are not there.
    const fixed = pages.filter((file) => !hasView(file));
    expect(fixed).toStrictEqual([
      '404.html',
      'actors/n-vale/index.html',
      'claims/vote-eleven/index.html',
      'events/vote/index.html',
    ]);
    expect(warm.rendered).toStrictEqual([...fixed, ...changed].toSorted());
    expect(changed).toContain('claims/wire-vote-twelve/index.html');
    expect(changed).toContain('sources/wire-on-the-vote/index.html');
    expect(changed.length).toBeLessThan(pages.length / 2);
  });

  test('computes each view once, for the key of a page and for all that shows it', () => {
    const viewed = cold.rendered.filter(hasView).length;
    expect([cold.work['views computed'], warm.work['views computed']]).toEqual([viewed, viewed]);
  });

  test('reads each file once and parses each text once', () => {
    const files = listFiles(content, '').filter((file) => !isFolder(file)).length;
    expect(warm.work['files read']).toBe(files);
    expect(warm.work['texts parsed']).toBe(cold.work['texts parsed']);
    expect(warm.work['texts parsed']).toBeLessThanOrEqual(files);
  });

  test('draws the cards that show the claim, and no other', () => {
    const cards = listFiles(cold.folder, '.png');
    const bytes = (site: string, file: string): Buffer => readFileSync(path.join(site, file));
    const changed = cards.filter((file) => !bytes(warm.folder, file).equals(bytes(before, file)));
    expect(changed).toContain('cards/claims/wire-vote-twelve.png');
    expect(warm.work['cards drawn']).toBe(changed.length);
    expect(cold.work['cards drawn']).toBe(cards.length);
  });
});

describe('a build after records of many kinds changed', () => {
  let warm: Built;

  beforeAll(async () => {
    edit('actors/nikos-vale.md', /name: Nikos Vale/, 'name: Niko Vale');
    edit('places/old-quay.md', /(?<=\n---\n)/, '\nThe quay was rebuilt.\n');
    edit('issues/tolls.md', /title: .*/, 'title: Bridge tolls');
    edit('disputes/who-pays.md', /title: .*/, 'title: Whose money');
    edit('site.yaml', /tagline: .*/, 'tagline: Another line');
    edit('analyses/after-the-talks.md', /\(analysis:how-many-hands\)/, '(dispute:number-of-votes)');
    rmSync(path.join(content, 'analyses', 'how-many-hands.md'));
    appendFileSync(
      path.join(content, 'redirects.yaml'),
      '/analyses/how-many-hands/: /analyses/after-the-talks/\n',
    );
    warm = await buildInto('warm', 'cache');
  });

  test('gives the bytes of a build from nothing', async () => {
    const cold = await buildInto('cold', 'other-cache');
    expectSameFiles(warm.folder, cold.folder);
    expect(listFiles(warm.folder, '')).toContain('analyses/how-many-hands/index.html');
    expect(readBuilt(warm.folder, 'index.html')).toContain('Another line');
  });
});

describe('the command that builds', () => {
  const site = path.join(folder, 'warm');
  const run = (): string =>
    execFileSync(process.execPath, ['src/cli/build.ts', '--outDir', site], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
      env: environmentOf(environment('cache')),
    });

  test('leaves the site as it is where nothing has changed since it was built', () => {
    const { ctimeMs } = statSync(path.join(site, 'index.html'));
    expect(run()).toMatch(
      /^Nothing has changed since the last build: 5 articles, \d+ claims, \d+ pages in \S+\n$/,
    );
    expect(statSync(path.join(site, 'index.html')).ctimeMs).toBe(ctimeMs);
  });

  test('builds again where a file of the site is not as it was left', () => {
    const file = path.join(site, 'claims', 'wire-vote-twelve', 'index.html');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, 'spoilt');
    writeFileSync(path.join(site, 'stray.html'), 'stray');
    expect(run()).toContain('Built 5 articles');
    expect(readFileSync(file, 'utf8')).toBe(good);
    expect(listFiles(site, 'stray.html')).toStrictEqual([]);
  });

  test('builds again where the content has changed', () => {
    edit('actors/nikos-vale.md', /name: Niko Vale/, 'name: Nick Vale');
    expect(run()).toContain('Built 5 articles');
    expect(readBuilt(site, 'actors/nikos-vale/index.html')).toContain('Nick Vale');
  });

  test('says what is wrong with the content and nothing else, and leaves the site as it is', () => {
    edit('actors/nikos-vale.md', /kind: \w+/, 'kind: ghost');
    const { ctimeMs } = statSync(path.join(site, 'index.html'));
    expect(run).toThrow(/\n\s+\d+:\d+ {2}Unexpected `ghost`[^\n]+\n1 problem in 1 file\n$/);
    expect(statSync(path.join(site, 'index.html')).ctimeMs).toBe(ctimeMs);
  });
});

/** What a page shows, for programs. */
function twinOf(page: string): string {
  return page.replace(/html$/, 'json');
}

/** Whether a page has a view: then it is there for programs too. */
function hasView(page: string): boolean {
  return existsSync(path.join(folder, 'cold', twinOf(page)));
}

/** Change a text of the content, once. */
function edit(name: string, from: RegExp, to: string): void {
  const file = path.join(content, name);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

function expectSameFiles(one: string, other: string): void {
  const files = listFiles(other, '');
  expect(files.length).toBeGreaterThan(100);
  expect(listFiles(one, '')).toStrictEqual(files);
  const different = files.filter(
    (file) => !isFolder(file) && readBuilt(one, file) !== readBuilt(other, file),
  );
  expect(different).toStrictEqual([]);
}

function isFolder(file: string): boolean {
  return !path.posix.basename(file).includes('.');
}
