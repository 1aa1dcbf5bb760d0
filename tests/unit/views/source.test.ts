import { describe, expect, test } from 'vitest';

import { limits } from '../../../src/views/limits.ts';
import {
  addressOfPublisher,
  listSources,
  showSources,
  showSource,
  showSourceEntry,
  type SourcePage,
} from '../../../src/views/source.ts';
import { article, claim, contextOf, publisher } from './affair.ts';

/** As programs get it: with its HTML. */
const asData = (shown: unknown): unknown => JSON.parse(JSON.stringify(shown));

const context = contextOf({
  'articles/report.md': article(
    { kind: 'news-report', language: 'uk', author: 'Dana', archived: 'https://archive.example/1' },
    'Before [it](claim:first).\n',
    '## What is said\n',
    claim('first', { para: '2' }, '> a well-known word\n\nSee [below](claim:second).\n'),
    claim('second'),
    '## What is not\n',
    'Nothing more.\n\nReally.\n',
  ),
  'articles/copy.md': article(
    {
      ...{ publisher: 'blog', copyOf: 'wire', kind: 'primary-document', title: 'A copy' },
      ...{ published: undefined, publishedNote: 'No date.', paragraphs: undefined },
      titleNote: 'The title is ours.',
    },
    claim('copied', { para: '' }),
  ),
  'articles/short.md': article(
    { paragraphs: 1, published: '2020-05-02', url: undefined, urlNote: 'On paper.' },
    claim('third'),
  ),
  'publishers/blog.md': publisher('a blog', { kind: 'think-tank' }),
});
const pageOf = (id: string): SourcePage => showSource(context, context.dossier.articles.get(id));

test('the page says what the source is and how far to trust it', () => {
  const { original, publisher: by, sections, ...rest } = pageOf('report');
  expect(rest).toEqual({
    text: 'The Wire',
    href: '/sources/report/',
    headline: 'A report',
    published: '1\u00a0May 2020',
    kind: 'news report',
    count: 2,
    title: 'A report',
    description: 'What was said.',
    path: '/sources/report/',
    language: 'uk',
    languageName: 'Ukrainian',
    publishedNote: undefined,
    titleNote: undefined,
    copyNote: undefined,
    author: 'Dana',
    accessed: '1\u00a0June 2020',
    reliability: 'A reporter was there.',
    summary: 'What was said.',
    paragraphs: '10 paragraphs, title and sub-heads left out',
    archived: 'https://archive.example/1',
  });
  expect(original.href).toBe('https://wire.example/report');
  expect(by).toEqual({
    name: 'The Wire',
    about: 'The Wire is an agency.',
    href: '/sources/#publisher-wire',
  });
  expect(sections).toHaveLength(3);
});

test('a copy says whose text it is, and for whom it counts', () => {
  const page = pageOf('copy');
  expect(page.text).toBe('The Wire, in a copy by a blog');
  expect(page.copyNote).toBe(
    'The text is that of The Wire; it was read as carried by a blog, and counts as The Wire’s.',
  );
  expect(page.titleNote).toBe('The title is ours.');
  expect(page.publisher.name).toBe('a blog');
});

test('what is not known of a source is said', () => {
  expect(pageOf('copy').published).toBe('day not known');
  expect(pageOf('copy').paragraphs).toBe('Not counted: only an excerpt was read');
  expect(pageOf('short').original.note).toBe('On paper.');
});

test('one paragraph is written in the singular', () => {
  expect(pageOf('short').paragraphs).toBe('1 paragraph, title and sub-heads left out');
});

describe('the digest', () => {
  const { sections } = pageOf('report');

  test('has its sections in the order of the text, the first without a heading', () => {
    expect(
      sections.map(({ blocks, heading }) => [heading, blocks.map(({ type }) => type)]),
    ).toEqual([
      [undefined, ['prose']],
      ['What is said', ['claim', 'claim']],
      ['What is not', ['prose', 'prose']],
    ]);
  });

  test('has prose as HTML with links', () => {
    expect(asData(sections[0]?.blocks)).toEqual([
      { type: 'prose', html: '<p>Before <a href="/claims/first/">it</a>.</p>' },
    ]);
  });

  test('has each claim with quotation, notes, and a link to the words in the original', () => {
    const [first, second] = sections[1]?.blocks ?? [];
    expect(asData(first)).toMatchObject({
      row: { id: 'first', paragraph: 'paragraph 2' },
      quotation: 'a well-known word',
      notes: '<p>See <a href="/claims/second/">below</a>.</p>',
      original: { href: 'https://wire.example/report#:~:text=a%20well%2Dknown%20word' },
    });
    expect(second).toMatchObject({
      row: { id: 'second' },
      quotation: undefined,
      notes: '',
      original: { href: 'https://wire.example/report' },
    });
  });
});

test('an entry in a list has name, headline, day, kind and number of claims', () => {
  expect(showSourceEntry(context, context.dossier.articles.get('copy'))).toEqual({
    text: 'The Wire, in a copy by a blog',
    href: '/sources/copy/',
    headline: 'A copy',
    published: 'day not known',
    kind: 'primary document',
    count: 1,
  });
});

test('publishers are listed by name in any case, a copy under both of its own', () => {
  const list = listSources(context);
  expect(list.map(({ about, anchor, kind, name }) => [name, anchor, kind, about])).toEqual([
    ['a blog', 'publisher-blog', 'think tank', 'a blog is an agency.'],
    ['The Wire', 'publisher-wire', 'agency', 'The Wire is an agency.'],
  ]);
  expect(list.map(({ sources }) => sources.map(({ href }) => href).toSorted())).toEqual([
    ['/sources/copy/'],
    ['/sources/copy/', '/sources/report/', '/sources/short/'],
  ]);
});

test('publishers of one name are listed by id, and their anchors are those that links lead to', () => {
  const twins = contextOf({
    'articles/twin.md': article({ publisher: 'a-wire' }, claim('second')),
    'publishers/a-wire.md': publisher('The Wire'),
  });
  const anchors = listSources(twins).map(({ anchor }) => anchor);
  expect(anchors).toEqual(['publisher-a-wire', 'publisher-wire']);
  expect(anchors.map((anchor) => `/sources/#${anchor}`)).toEqual(
    twins.dossier.publishers.all.map(({ id }) =>
      twins.addresses.of({ collection: 'publishers', id }),
    ),
  );
});

test('of an archive the page has the newest sources, and all stand under their publisher', () => {
  const days = Array.from({ length: limits.list }, (_, index) =>
    new Date(Date.UTC(2019, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const archive = contextOf({
    ...Object.fromEntries(
      days.map((published, index) => [
        `articles/a-${1000 + index}.md`,
        article({ title: published, published, url: `https://wire.example/${index}` }),
      ]),
    ),
    'articles/report.md': article({ published: '2018-01-01' }, claim('first')),
  });
  const { latest, publishers, rest } = showSources(archive);
  expect(publishers).toEqual([]);
  expect(latest.map(({ text }) => text)).toEqual(days.toReversed().slice(0, limits.kept));
  expect(rest?.parts).toEqual([
    { text: 'T', href: '/sources/by/t/', count: `${limits.list + 1} sources` },
  ]);
  const [wire] = archive.dossier.publishers.all;
  expect(wire && addressOfPublisher(archive, wire)).toBe('/sources/by/t/wire/');
  expect(addressOfPublisher(contextOf(), contextOf().dossier.publishers.get('wire'))).toBe(
    '/sources/#publisher-wire',
  );
});
