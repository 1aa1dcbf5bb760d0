import { existsSync } from 'node:fs';

import { drawCards } from '../cards/index.ts';
import { keepPlace } from '../kept.ts';

// Draws the cards of a site that was built with CARDS=later; SITE_URL and BASE_PATH as for the build.
const [outDir = 'dist'] = process.argv.slice(2);
if (existsSync(outDir)) {
  const { BASE_PATH: base = '/', SITE_URL: site } = process.env;
  keepPlace({ site: site === '' ? undefined : site, base });
  console.log(await drawCards(outDir));
} else {
  console.error(`Unexpected folder \`${outDir}\`, expected that of a site that was built`);
  process.exitCode = 2;
}
