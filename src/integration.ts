import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { drawCards } from './cards/index.ts';
import { digestOfCode, digestOfInput } from './code-digest.ts';
import { contentRoot } from './content-root.ts';
import { siteContext } from './context.ts';
import { manifestFile, toManifest } from './data/manifest.ts';
import { toRedirectRules } from './data/redirects.ts';
import { followContent, serveFiles } from './dev.ts';
import { ProblemsError } from './dossier/report.ts';
import { listFiles } from './files.ts';
import { keepPlace } from './kept.ts';
import { KeptOutput, type OutputPlace } from './kept-output.ts';
import { listKeys } from './page-keys.ts';
import { currentReading } from './reading.ts';
import { writeSearchIndex } from './search-index.ts';
import { listSearchParts } from './views/search-parts.ts';
import { countWork, describeWork } from './work.ts';

/**
 * Ties the dossier to Astro's commands: a build with problems stops before it writes anything, renders the pages that
 * differ from the build before, writes what is no page, and says what it made; `dev` follows each change of the content.
 */
export function dossierIntegration(): AstroIntegration {
  const startedAt = performance.now();
  let place: OutputPlace;
  let output: KeptOutput;
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const { dossier, problems } = currentReading();
        // We empty the output ourselves.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
        if (dossier) updateConfig({ site: config.site ?? dossier.site.url });
        else if (command === 'build') throw new ProblemsError(problems);
      },
      'astro:config:done': ({ config: { base, cacheDir, outDir, site } }) => {
        keepPlace({ site, base });
        place = {
          outDir: fileURLToPath(outDir),
          cacheDir: fileURLToPath(cacheDir),
          code: digestOfCode(),
        };
      },
      'astro:server:setup': ({ logger, refreshContent, server }) => {
        followContent(server, logger, async () => refreshContent?.({}));
        serveFiles(server);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        output = new KeptOutput(place);
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const keys = listKeys(siteContext());
            const pages = await prerenderer.getStaticPaths();
            return pages.filter(({ pathname }) => {
              const folder = pathname.replace(/\/?$/, '/');
              return !output.keeps(`${folder.slice(1)}index.html`, keys.get(folder));
            });
          },
          render: (request, options) => {
            countWork('pages rendered');
            return prerenderer.render(request, options);
          },
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const context = siteContext();
        const { articles, claims, site } = context.dossier;
        if (process.env['CARDS'] !== 'later') {
          logger.info(await drawCards(folder, (file, key) => output.keeps(file, key)));
        }
        for (const { key, make, path } of listFiles(context).values()) {
          const file = path.slice(1);
          if (!output.keeps(file, key?.(context))) output.write(file, make(context));
        }
        if (process.env['SEARCH'] !== 'without') {
          await writeSearchIndex(listSearchParts(context), site.language, output, place.cacheDir);
        }
        const rules = toRedirectRules(context);
        if (rules) output.write('_redirects', rules);
        const hashes = output.settle();
        // The last file of all, since it names all others.
        output.write(manifestFile, toManifest(hashes));
        const made = `${articles.all.length} articles, ${claims.all.length} claims, ${listKeys(context).size} pages`;
        output.close(made, digestOfInput(place.code, contentRoot));
        const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
        logger.info(`Built ${made} in ${seconds} s`);
        logger.info(`Work: ${describeWork()}`);
      },
    },
  };
}
