import { createAddresses } from './addresses.ts';
import { keptPlace } from './kept.ts';
import { currentDossier } from './reading.ts';
import { createContext, type Context } from './views/context.ts';

let last: Context | undefined;

/**
 * What pages, feeds, data and cards hand to their views: the dossier as it stands now, and the addresses of this build.
 * @throws {ProblemsError} when the content has problems
 */
export function siteContext(): Context {
  const dossier = currentDossier();
  if (last?.dossier !== dossier) {
    const { base, site = dossier.site.url } = keptPlace();
    last = createContext(dossier, createAddresses(site, base));
  }
  return last;
}
