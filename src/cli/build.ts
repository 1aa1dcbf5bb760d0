import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { inputOfBuild } from '../code-digest.ts';
import { findFinished } from '../kept-output.ts';

// `astro build`, with the same arguments, unless the last build stands as it was left and would be made again. Where
// anything but the folder is given, that is not known.
const args = process.argv.slice(2);
const { values } = parseArgs({
  args,
  strict: false,
  options: { outDir: { type: 'string', default: 'dist' } },
});
const { outDir, ...others } = values;
const place = {
  outDir: path.resolve(String(outDir)) + path.sep,
  cacheDir: path.resolve(process.env['CACHE_DIR'] ?? 'node_modules/.astro') + path.sep,
  ...inputOfBuild(),
};
const made = Object.keys(others).length === 0 ? findFinished(place) : undefined;
if (made !== undefined) {
  console.log(`Nothing has changed since the last build: ${made} in ${String(outDir)}`);
} else if (await isRight()) {
  const astro = path.dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  process.argv.splice(2, args.length, 'build', ...args);
  await import(pathToFileURL(path.join(astro, 'bin', 'astro.mjs')).href);
} else process.exitCode = 1;

/** Reads the content, and says what is wrong with it. Its reader is loaded where there is something to build. */
async function isRight(): Promise<boolean> {
  const { currentReading } = await import('../reading.ts');
  const { dossier, problems } = currentReading();
  if (dossier) return true;
  const { formatProblems } = await import('../dossier/report.ts');
  console.error(formatProblems(problems, 'text'));
  return false;
}
