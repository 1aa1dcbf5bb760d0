import { createAddresses } from './addresses.ts';
import { currentDossier } from './reading.ts';
import { createContext, type Context } from './views/context.ts';

let last: Context | undefined;

/**
 * What pages and feeds hand to their views: the dossier as it stands now, and the addresses of this build.
 * @throws {ProblemsError} when the content has problems
 */
export function siteContext(): Context {
  const dossier = currentDossier();
  if (last?.dossier !== dossier) {
    const addresses = createAddresses(
      import.meta.env.SITE || dossier.site.url,
      import.meta.env.BASE_URL,
    );
    last = createContext(dossier, addresses);
  }
  return last;
}
