import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { createAddresses } from './addresses.ts';
import { manifestFile, toManifest } from './data/manifest.ts';
import { toRedirectRules } from './data/redirects.ts';
import { ProblemsError } from './dossier/report.ts';
import { emptyOutput, rememberOutput, type OutputFolders } from './kept-output.ts';
import { isLeftOut } from './left-out.ts';
import { contentRoot, currentReading, readAgain } from './reading.ts';
import { writeSearchIndex } from './search-index.ts';
import { createContext } from './views/context.ts';
import { listSearchRecords } from './views/search.ts';
import { countWork, describeWork } from './work.ts';

/**
 * Ties the dossier to Astro's commands: a build with problems stops before it writes anything, `dev` follows each
 * change of the content, and a build says what it made.
 */
export function dossierIntegration(): AstroIntegration {
  const startedAt = performance.now();
  let base = '/';
  let folders: OutputFolders | undefined;
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
      'astro:server:setup': ({ logger, refreshContent, server }) => {
        const folder = path.resolve(contentRoot, 'content') + path.sep;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(folder)) return;
          const { corpus, problems } = readAgain();
          if (!corpus) logger.error(new ProblemsError(problems).message);
          const { client, ...servers } = server.environments;
          void Promise.resolve(corpus && refreshContent?.({})).finally(() => {
            // Astro remembers which pages there are until it hears this.
            for (const { hot } of Object.values(servers)) hot.send('astro:content-changed', {});
            client.hot.send({ type: 'full-reload' });
          });
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        folders = {
          outDir: fileURLToPath(config.outDir),
          cacheDir: fileURLToPath(config.cacheDir),
        };
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (folders) emptyOutput(folders);
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          render: (request, options) => {
            countWork('pages rendered');
            return prerenderer.render(request, options);
          },
        }));
      },
      'astro:build:done': async ({ dir, logger, pages }) => {
        const { dossier } = currentReading();
        if (!dossier) return;
        const folder = fileURLToPath(dir);
        if (folders) rememberOutput(folders);
        if (!isLeftOut('search')) {
          // Paths in the index are relative to the site, so the base path does not matter here.
          const context = createContext(dossier, createAddresses(dossier.site.url, '/'));
          await writeSearchIndex(listSearchRecords(context), folder, dossier.site.language);
        }
        const rules = toRedirectRules(
          createContext(dossier, createAddresses(dossier.site.url, base)),
        );
        if (rules) writeFileSync(path.join(folder, '_redirects'), rules);
        // The last file of all, since it names all others.
        writeFileSync(path.join(folder, manifestFile), toManifest(folder));
        const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
        const { articles, claims } = dossier;
        logger.info(
          `Built ${articles.all.length} articles, ${claims.all.length} claims, ${pages.length} pages in ${seconds} s`,
        );
        logger.info(`Work: ${describeWork()}`);
      },
    },
  };
}
