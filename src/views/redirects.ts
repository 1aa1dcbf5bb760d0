import type { Redirect } from '../dossier/address-book.ts';
import type { Context } from './context.ts';

/** An address that moved, and the page at which it is now. */
export interface RedirectView {
  /** From the site's root. */
  readonly from: string;
  /** From the site's root; it may end in a fragment. */
  readonly to: string;
  /** Both as they stand in links. */
  readonly fromHref: string;
  readonly toHref: string;
}

/** Every address that moved, each with where it leads in the end. */
export function listRedirects({ addresses, dossier }: Context): RedirectView[] {
  const { redirects } = dossier.addresses;
  return redirects.flatMap(({ from }) => {
    const to = followRedirects(redirects, from);
    return to === undefined
      ? []
      : [{ from, to, fromHref: addresses.href(from), toHref: addresses.href(to) }];
  });
}

/** Where an address leads after all its moves; itself where it never moved, nothing where it goes in a circle. */
export function followRedirects(redirects: readonly Redirect[], from: string): string | undefined {
  const next = new Map(redirects.map((redirect) => [redirect.from, redirect.to]));
  const seen = new Set<string>();
  let address = from;
  for (;;) {
    const [path = ''] = address.split('#');
    const to = next.get(path);
    if (to === undefined) return address;
    if (seen.has(path)) return undefined;
    seen.add(path);
    address = to;
  }
}
