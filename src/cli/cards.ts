import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { drawCards } from '../cards/index.ts';
import { manifestFile, toManifest } from '../data/manifest.ts';
import { keepPlace } from '../kept.ts';
import { hashFiles } from '../kept-output.ts';

// Draws the cards of a site that was built with CARDS=later, and names them in its manifest; SITE_URL and BASE_PATH as for the build.
const [outDir = 'dist'] = process.argv.slice(2);
if (existsSync(outDir)) {
  const { BASE_PATH: base = '/', SITE_URL: site } = process.env;
  keepPlace({ site: site === '' ? undefined : site, base });
  console.log(await drawCards(outDir));
  writeFileSync(path.join(outDir, manifestFile), toManifest(hashFiles(outDir)));
} else {
  console.error(`Unexpected folder \`${outDir}\`, expected that of a site that was built`);
  process.exitCode = 2;
}
