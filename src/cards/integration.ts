import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { currentDossier } from '../reading.ts';
import { drawCards } from './index.ts';

/** Draws the cards at the end of a build. With `CARDS=later` it leaves them to `npm run cards`. */
export function cardsIntegration(): AstroIntegration {
  let draw: (outDir: string) => Promise<string>;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config: { base, site } }) => {
        draw = (outDir) => drawCards(site ?? currentDossier().site.url, base, outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['CARDS'] !== 'later') logger.info(await draw(fileURLToPath(dir)));
      },
    },
  };
}
