import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const folder = 'src/styles';
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
/** The site's own sheet with those that it imports; and the one for paper, which has no layers. */
const frame = ['site.css', 'print.css', ...importsOf('site.css')];
const areas = readdirSync(folder).filter((file) => !frame.includes(file));

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/@import '\.\/([^']+)';/g)].map(([, name = '']) => name);
}

test('each sheet of an area names the layers first: one that comes before the site’s would turn them round', () => {
  expect(areas.length).toBeGreaterThan(20);
  const wrong = areas.filter((file) => {
    const rules = read(file)
      .replaceAll(/\/\*.*?\*\/|@import [^;]+;/gs, '')
      .trim();
    return rules !== '' && !rules.startsWith('@layer theme, base, components;');
  });
  expect(wrong).toEqual([]);
});
