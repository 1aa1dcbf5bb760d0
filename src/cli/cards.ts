import { existsSync } from 'node:fs';

import { drawCards } from '../cards/index.ts';
import { currentDossier } from '../reading.ts';

// Draws the cards of a site that was built with CARDS=later; SITE_URL and BASE_PATH as for the build.
const [outDir = 'dist'] = process.argv.slice(2);
if (existsSync(outDir)) {
  const site = process.env['SITE_URL'] ?? currentDossier().site.url;
  console.log(await drawCards(site, process.env['BASE_PATH'] ?? '/', outDir));
} else {
  console.error(`Unexpected folder \`${outDir}\`, expected that of a site that was built`);
  process.exitCode = 2;
}
