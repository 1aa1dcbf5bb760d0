import path from 'node:path';

import type { HookParameters } from 'astro';

import { contentRoot } from './content-root.ts';
import { siteContext } from './context.ts';
import { ProblemsError } from './dossier/report.ts';
import { listFiles } from './files.ts';
import { currentReading, readAgain } from './reading.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Read the content again whenever it changes, and show it.
 * @param refresh fills Astro's collections anew
 */
export function followContent(
  server: DevServer,
  logger: HookParameters<'astro:server:setup'>['logger'],
  refresh: () => Promise<void>,
): void {
  const folder = path.resolve(contentRoot, 'content') + path.sep;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(folder)) return;
    const { corpus, problems } = readAgain();
    if (!corpus) logger.error(new ProblemsError(problems).message);
    const { client, ...servers } = server.environments;
    void Promise.resolve(corpus && refresh()).finally(() => {
      // Astro remembers which pages there are until it hears this.
      for (const { hot } of Object.values(servers)) hot.send('astro:content-changed', {});
      client.hot.send({ type: 'full-reload' });
    });
  });
}

/** Answer for the files that a build would write: feeds, data, all that is no page. */
export function serveFiles(server: DevServer): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // While the content has problems, the pages tell of them.
    const context = currentReading().dossier && siteContext();
    const found = context && listFiles(context).get(decodeURI(pathname));
    if (!context || !found) {
      next();
      return;
    }
    response.setHeader('Content-Type', `${found.type}; charset=utf-8`);
    response.end(found.make(context));
  });
}
