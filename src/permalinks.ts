import { createAddresses } from './addresses.ts';
import type { Redirect } from './dossier/address-book.ts';
import type { Dossier } from './dossier/index.ts';
import type { Position, Problem, RuleName } from './dossier/problems.ts';
import { didYouMean } from './dossier/suggest.ts';
import { listPublished } from './published.ts';
import { createContext, type Context } from './views/context.ts';
import { listRecordIds } from './views/feed-id.ts';
import { followRedirects } from './views/redirects.ts';

/**
 * What was promised of addresses and is not kept: one that was published is a page or leads to one, and a redirect
 * leads from an address that is free to one that is not.
 */
export function checkPermalinks(dossier: Dossier): Problem[] {
  const { published, redirects } = dossier.addresses;
  const living = new Set(listPublished(contextOf(dossier)));
  const moved = new Set(redirects.map(({ from }) => from));
  const gone = published.filter(({ path }) => !living.has(path) && !moved.has(homeOf(path)));
  return [
    ...gone.map((place) => {
      const message = `Unexpected address \`${place.path}\` at which nothing is any more, expected it, or a line for it in content/redirects.yaml`;
      const near = didYouMean(place.path, [...living]);
      return problem('content/permalinks.txt', place, 'permalink-gone', message, near);
    }),
    ...redirects.flatMap((redirect) => checkRedirect(redirect, redirects, living)),
  ];
}

/** Addresses at which something is, and which the list of what was published lacks; in code-unit order. */
export function listUnlisted(dossier: Dossier): string[] {
  const listed = new Set(dossier.addresses.published.map(({ path }) => path));
  return listPublished(contextOf(dossier))
    .filter((path) => !listed.has(path))
    .toSorted();
}

/**
 * The list with every address that it lacks, each record with the id that feeds know it by from now on.
 * @returns the text of `content/permalinks.txt`, in code-unit order, and what was added to it
 */
export function addPermalinks(dossier: Dossier): {
  readonly text: string;
  readonly added: readonly string[];
} {
  const added = listUnlisted(dossier);
  const ids = listRecordIds(contextOf(dossier));
  const lines = [
    ...dossier.addresses.published.map(({ id, path }) => [path, id]),
    ...added.map((path) => [path, ids.get(path)]),
  ].map((parts) => parts.filter(Boolean).join(' '));
  return { text: `${header}${lines.toSorted().join('\n')}\n`, added };
}

const header = `# Every address that was ever published here, and the id by which feeds know what is there. None is ever taken out:
# one that moves gets a line in redirects.yaml. \`npm run permalinks\` adds those that are new.
`;

function contextOf(dossier: Dossier): Context {
  return createContext(dossier, createAddresses(dossier.site.url, '/'));
}

function checkRedirect(
  redirect: Redirect,
  redirects: readonly Redirect[],
  living: ReadonlySet<string>,
): Problem[] {
  const { from, fromPosition, to, toPosition } = redirect;
  const report = (place: Position, rule: RuleName, message: string, hint?: string): Problem[] => [
    problem('content/redirects.yaml', place, rule, message, hint),
  ];
  if (living.has(from)) {
    const message = `Unexpected redirect from \`${from}\`, where a page is, expected an address that no page has`;
    return report(fromPosition, 'redirect-from-page', message);
  }
  const end = followRedirects(redirects, from);
  if (end === undefined) {
    const message = `Unexpected redirect from \`${from}\` that leads back to itself, expected one that leads to a page`;
    return report(fromPosition, 'redirect-circle', message);
  }
  const isLast = !redirects.some((next) => next.from === pathOf(to));
  if (!isLast || living.has(pathOf(end))) return [];
  const message = `Unexpected redirect to \`${to}\`, expected the address of a page`;
  return report(toPosition, 'redirect-to-nowhere', message, didYouMean(pathOf(to), [...living]));
}

/** The page that a file belongs to, such as that of an actor for the actor's feed; of a page, itself. */
function homeOf(path: string): string {
  return path.replace(/[^/]*$/, '');
}

function pathOf(address: string): string {
  return address.replace(/#.*/, '');
}

function problem(
  file: string,
  { column, line }: Position,
  rule: RuleName,
  message: string,
  suggestion?: string,
): Problem {
  return { file, line, column, rule, message, ...(suggestion ? { suggestion } : {}) };
}
