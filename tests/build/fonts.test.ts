import { existsSync } from 'node:fs';
import path from 'node:path';

import { expect, inject, test } from 'vitest';

import { readBuilt } from '../built.ts';
import { basePath } from '../site.ts';

const { based, plain } = inject('sites');

test.each([
  ['at the root of a host', plain, '/'],
  ['under a base path', based, basePath],
])(
  'the faces of the typeface %s lead to its files, and a page begins with the first',
  (_, folder, base) => {
    const css = readBuilt(folder, path.join(base, 'fonts.css'));
    const files = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url = '']) => url);
    expect(files).toHaveLength(3);
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
    expect(css.match(/font-display:optional/g)).toHaveLength(3);
    const page = readBuilt(folder, path.join(base, 'index.html'));
    expect(page).toContain(
      `<link rel="preload" href="${files[0]}" as="font" type="font/woff2" crossorigin>`,
    );
    expect(page.match(/rel="preload"/g)).toHaveLength(1);
    expect(page).not.toContain('<style');
    expect(page).toContain(`<link rel="stylesheet" href="${base}fonts.css">`);
  },
);
