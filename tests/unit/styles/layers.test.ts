import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

const folder = 'src/styles';

test('each sheet of an area names the layers first: one that comes before the site’s would turn them round', () => {
  const sheets = readdirSync(folder).filter((file) => {
    return readFileSync(path.join(folder, file), 'utf8').includes('@reference');
  });
  expect(sheets.length).toBeGreaterThan(10);
  const wrong = sheets.filter((file) => {
    const rules = readFileSync(path.join(folder, file), 'utf8').split(';');
    return rules[1]?.trim() !== '@layer theme, base, components';
  });
  expect(wrong).toEqual([]);
});
