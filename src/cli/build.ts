import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { digestOfCode, digestOfInput } from '../code-digest.ts';
import { contentRoot } from '../content-root.ts';
import { findFinished } from '../kept-output.ts';

// `astro build`, with the same arguments, unless the last build stands as it was left and would be made again.
const args = process.argv.slice(2);
const { values } = parseArgs({
  args,
  strict: false,
  options: { outDir: { type: 'string', default: 'dist' }, force: { type: 'boolean' } },
});
const code = digestOfCode();
const place = {
  outDir: path.resolve(String(values.outDir)) + path.sep,
  cacheDir: path.resolve(process.env['CACHE_DIR'] ?? 'node_modules/.astro') + path.sep,
  code,
};
const made = values.force ? undefined : findFinished(place, digestOfInput(code, contentRoot));
if (made === undefined) {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const bin = path.join(path.dirname(astro), 'bin', 'astro.mjs');
  // A smaller nursery for new objects takes a sixth less memory and little more time: docs/performance.md has the figures.
  const space = '--max-semi-space-size=8';
  process.exitCode =
    spawnSync(process.execPath, [space, bin, 'build', ...args], {
      stdio: 'inherit',
    }).status ?? 1;
} else console.log(`Nothing has changed since the last build: ${made} in ${String(values.outDir)}`);
