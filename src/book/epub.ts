import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s as x } from 'hastscript';

import type { Dossier } from '../dossier/index.ts';
import type { Context } from '../views/context.ts';
import { createBookAddresses } from './addresses.ts';
import type { Chapter } from './blocks.ts';
import { listChapters } from './chapters.ts';
import { bookStyle } from './style.ts';

/**
 * The whole dossier as an EPUB 3 book. The same dossier gives the same bytes: no clock is read.
 * @see https://www.w3.org/TR/epub-33/
 */
export function toEpub({ addresses, dossier }: Context): Uint8Array<ArrayBuffer> {
  const inBook = createBookAddresses(
    dossier,
    addresses,
    ({ anchor, chapter }) => `${chapter}.xhtml#${anchor}`,
  );
  const chapters = listChapters(dossier, inBook);
  const { language } = dossier.site;
  const files: Zippable = {
    // First and not packed, so that the first bytes of the file tell what it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': strToU8(toPackage(dossier, chapters)),
    'book/nav.xhtml': strToU8(toPage(language, 'Contents', toNavigation(chapters))),
    'book/style.css': strToU8(bookStyle),
  };
  for (const { content, id, title } of chapters) {
    const page = toPage(language, title, [h('section', [h('h1', title), ...content])]);
    files[`book/${id}.xhtml`] = strToU8(page);
  }
  // Files in an archive have a local time: that of the same day in every zone.
  const [year = 0, month = 0, day = 0] = lastDayOf(dossier).split('-').map(Number);
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) });
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The newest day on which a source was read: the book changes with it. */
function lastDayOf({ articles }: Dossier): string {
  return articles.all.reduce(
    (last, { accessed }) => (accessed > last ? accessed : last),
    '1980-01-01',
  );
}

function toPackage(dossier: Dossier, chapters: readonly Chapter[]): string {
  const { description, editor, language, licences, tagAuthority, title } = dossier.site;
  const item = (id: string, href: string, type: string, properties?: string): ElementContent =>
    x('item', { id, href, 'media-type': type, ...(properties ? { properties } : {}) });
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': language,
    },
    [
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'id' }, `tag:${tagAuthority}:book`),
        x('dc:title', title),
        x('dc:language', language),
        x('dc:creator', editor),
        x('dc:description', description),
        x('dc:rights', licences.text),
        x('meta', { property: 'dcterms:modified' }, `${lastDayOf(dossier)}T00:00:00Z`),
      ]),
      x('manifest', [
        item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
        item('style', 'style.css', 'text/css'),
        ...chapters.map(({ id }) => item(`chapter-${id}`, `${id}.xhtml`, 'application/xhtml+xml')),
      ]),
      x('spine', [
        x('itemref', { idref: 'nav' }),
        ...chapters.map(({ id }) => x('itemref', { idref: `chapter-${id}` })),
      ]),
    ],
  );
  return toXml(tree);
}

function toNavigation(chapters: readonly Chapter[]): ElementContent[] {
  const entries = chapters.map(({ id, title }) =>
    h('li', [h('a', { href: `${id}.xhtml` }, title)]),
  );
  return [h('nav', { 'epub:type': 'toc', id: 'toc' }, [h('h1', 'Contents'), h('ol', entries)])];
}

function toPage(language: string, title: string, body: ElementContent[]): string {
  const html = h(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
    },
    [
      h('head', [
        h('title', title),
        h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      h('body', body),
    ],
  );
  return toXml(html);
}

/** As well-formed XML: every element closed, no named character but the five of XML. */
function toXml(tree: ElementContent): string {
  const text = toHtml(tree, {
    allowDangerousHtml: true,
    characterReferences: { useNamedReferences: false },
    closeSelfClosing: true,
    ...(tree.type === 'element' && tree.tagName === 'package' ? { space: 'svg' as const } : {}),
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${text}\n`;
}
