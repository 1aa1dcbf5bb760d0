import { fileURLToPath } from 'node:url';

import type { AstroConfig, AstroIntegration } from 'astro';

import type { Keeps } from './cards/deck.ts';
import { drawCards } from './cards/index.ts';
import { inputOfBuild } from './code-digest.ts';
import { siteContext } from './context.ts';
import { manifestFile, toManifest } from './data/manifest.ts';
import { followContent, serveFiles } from './dev.ts';
import { ProblemsError } from './dossier/report.ts';
import { listFiles } from './files.ts';
import { keepPlace } from './kept.ts';
import { KeptOutput } from './kept-output.ts';
import { writePages } from './page-files.ts';
import { listKeys } from './page-keys.ts';
import { currentReading } from './reading.ts';
import { writeSearchIndex } from './search-index.ts';
import type { Context } from './views/context.ts';
import { listSearchParts } from './views/search-parts.ts';
import { describeWork } from './work.ts';

/**
 * Ties the dossier to Astro's commands: a build with problems stops before it writes anything, renders the pages that
 * differ from the build before, writes what is no page, and says what it made; `dev` follows each change of the content.
 */
export function dossierIntegration(): AstroIntegration {
  const startedAt = performance.now();
  let settings: AstroConfig;
  let output: KeptOutput;
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        // Before content is read.
        if (command === 'build') inputOfBuild();
        const { dossier, problems } = currentReading();
        // We take away ourselves what is left of the build before.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
        if (dossier) updateConfig({ site: config.site ?? dossier.site.url });
        else if (command === 'build') throw new ProblemsError(problems);
      },
      'astro:config:done': ({ config }) => {
        settings = config;
        keepPlace({ site: config.site, base: config.base });
      },
      'astro:server:setup': ({ logger, refreshContent, server }) => {
        followContent(server, logger, async () => refreshContent?.({}));
        serveFiles(server);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        output = new KeptOutput({
          outDir: fileURLToPath(settings.outDir),
          cacheDir: fileURLToPath(settings.cacheDir),
          ...inputOfBuild(),
        });
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          // We write the pages ourselves, and leave none to Astro.
          getStaticPaths: async () => {
            await writePages(prerenderer, siteContext(), output);
            return [];
          },
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const context = siteContext();
        const { articles, claims, site } = context.dossier;
        if (process.env['CARDS'] !== 'later') {
          const keeps: Keeps = (file, key) => output.keeps(file, key);
          logger.info(await drawCards(fileURLToPath(dir), keeps));
        }
        writeFiles(context, output);
        if (process.env['SEARCH'] !== 'without') {
          const cacheDir = fileURLToPath(settings.cacheDir);
          await writeSearchIndex(listSearchParts(context), site.language, output, cacheDir);
        }
        // The last file of all, since it names all others.
        output.write(manifestFile, toManifest(output.settle()));
        const made = `${articles.all.length} articles, ${claims.all.length} claims, ${listKeys(context).size} pages`;
        output.close(made);
        const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
        logger.info(`Built ${made} in ${seconds} s`);
        logger.info(`Work: ${describeWork()}`);
      },
    },
  };
}

function writeFiles(context: Context, output: KeptOutput): void {
  for (const { key, make, path } of listFiles(context).values()) {
    const file = path.slice(1);
    if (!output.keeps(file, key?.(context))) output.write(file, make(context));
  }
}
