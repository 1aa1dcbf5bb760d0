import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../../src');
const components = readdirSync(path.join(source, 'components'));

/** The components that a file is made of, those in them among them. */
function partsOf(file: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(file, 'utf8');
  for (const [, name = ''] of text.matchAll(/from '\.{1,2}\/[^']*?(\w+\.astro)'/g)) {
    if (found.has(name) || !components.includes(name)) continue;
    found.add(name);
    partsOf(path.join(source, 'components', name), found);
  }
  return found;
}

test('the page of specimens shows every component, but those that only choose among others', () => {
  const shown = partsOf(path.join(source, 'pages/about/design.astro'));
  for (const name of partsOf(path.join(source, 'layouts/Page.astro'))) shown.add(name);
  expect(shown.size).toBeGreaterThan(30);
  expect(components.filter((name) => !shown.has(name))).toEqual(['PartRows.astro']);
});
