import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { build } from '../site.ts';

mkdirSync('.tmp', { recursive: true });
const folder = mkdtempSync('.tmp/bad-content-');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A copy of the fixture dossier with one file changed. */
function spoil(name: string, file: string, text: string): string {
  const root = path.join(folder, name);
  cpSync('tests/fixtures/other-affair', root, { recursive: true });
  writeFileSync(path.join(root, 'content', file), text);
  return root;
}

test.each([
  ['yaml that is broken', 'publishers/broken.md', '---\nname: [\n---\n', 'bad-yaml'],
  ['a file that is empty', 'articles/broken.md', '', 'empty-file'],
  [
    'a reference that dangles',
    'places/broken.md',
    '---\nname: Nowhere\nkind: city\nwithin: gone\ncountry: X\n---\n',
    'unknown-reference',
  ],
])('a build with %s fails with a report and writes nothing', async (name, file, text, rule) => {
  const root = spoil(name, file, text);
  const outDir = path.resolve(root, 'dist');
  const { code, output } = await build(outDir, { CONTENT_ROOT: root });
  expect(code).toBe(1);
  expect(output).toContain(`content/${file}`);
  expect(output).toContain(rule);
  expect(output).toMatch(/\d+ problems? in 1 file/);
  expect(existsSync(outDir)).toBe(false);
});

test('a build that fails leaves the last good one alone', async () => {
  const root = spoil('keeps', 'publishers/broken.md', 'no front matter');
  const outDir = path.resolve(root, 'dist');
  mkdirSync(outDir);
  writeFileSync(path.join(outDir, 'index.html'), 'good');
  const { code } = await build(outDir, { CONTENT_ROOT: root });
  expect(code).toBe(1);
  expect(readdirSync(outDir)).toEqual(['index.html']);
});
