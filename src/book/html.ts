import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

import type { Context } from '../views/context.ts';
import { createBookAddresses } from './addresses.ts';
import { listChapters } from './chapters.ts';
import { bookStyle } from './style.ts';

/** The whole dossier as one HTML file that needs nothing else: to keep, to search, to print. */
export function toSingleHtml({ addresses, dossier }: Context): string {
  const { description, language, title } = dossier.site;
  const inBook = createBookAddresses(dossier, addresses, ({ anchor }) => `#${anchor}`);
  const chapters = listChapters(dossier, inBook);
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'description', content: description }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('title', `${title}: the whole dossier`),
        h('style', bookStyle),
      ]),
      h('body', [
        h('header', [h('h1', title)]),
        h('nav', { ariaLabel: 'Contents' }, [
          h(
            'ol',
            chapters.map(({ id, title: name }) => h('li', [h('a', { href: `#${id}` }, name)])),
          ),
        ]),
        h(
          'main',
          chapters.map(({ content, id, title: name }) =>
            h('section', { id }, [h('h1', name), ...content]),
          ),
        ),
      ]),
    ]),
  ]);
  return toHtml(tree, { allowDangerousHtml: true });
}
