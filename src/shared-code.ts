import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AstroUserConfig } from 'astro';

const source = path.dirname(fileURLToPath(import.meta.url));

/** What only Astro can load: pages, the scripts of browsers, and what asks for Astro's own modules. */
const bundled = /^(?:pages|scripts)\/|^(?:content-loader|content\.config|routes)\.ts$/;

/**
 * Leaves our modules out of the bundle of pages: Node loads them itself, once, so that the build and the pages share one
 * dossier and one view of each page, and there is less to bundle. In `dev` they are bundled, to follow each change.
 */
export function shareCode(): Plugin {
  return {
    name: 'shared-code',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId(id, importer) {
      if (!importer || !/^\.{1,2}\/.*\.ts$/.test(id)) return null;
      const [from = ''] = importer.split('?');
      const file = path.resolve(path.dirname(from), id);
      const name = path.relative(source, file).replaceAll(path.sep, '/');
      if (name.startsWith('../') || bundled.test(name)) return null;
      return { id: pathToFileURL(file).href, external: true };
    },
  };
}

type Plugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>;
