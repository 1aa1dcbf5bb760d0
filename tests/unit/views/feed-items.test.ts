import { describe, expect, test } from 'vitest';

import { createAddresses } from '../../../src/addresses.ts';
import { readDossier } from '../../../src/dossier/index.ts';
import { ProblemsError } from '../../../src/dossier/report.ts';
import { createContext, forFeeds } from '../../../src/views/context.ts';
import { listFeedItems } from '../../../src/views/feed-items.ts';
import { article, claim, contextOf, publisher, sentenceOf, type Files } from './affair.ts';

const files: Files = {
  'articles/report.md': article(
    {},
    'Before [it](claim:first), see [elsewhere](https://other.example/x).\n',
    '## What is said\n',
    claim(
      'first',
      { kind: 'denial', para: '2,3', via: 'ann' },
      '> a well-known “word” & more\n\nNote on [water](issue:water).\n\n- a list\n',
    ),
    claim('second', {}, 'Only a note.\n'),
  ),
  'articles/paper.md': article(
    {
      ...{ url: undefined, urlNote: 'It was read on paper.', accessed: '2020-05-31' },
      ...{ publisher: 'blog', copyOf: 'wire' },
    },
    claim('third', { para: '4' }, '> on paper\n'),
  ),
  'publishers/blog.md': publisher('The Blog'),
};
const context = contextOf(files, 'https://host.example', '/base/');
const [report, paper] = listFeedItems(context);

test('an item has title, address, day and summary', () => {
  expect(report).toMatchObject({
    title: 'The Wire: A report',
    href: 'https://host.example/base/sources/report/',
    published: '2020-06-01',
    summary: 'What was said.',
  });
  expect(paper?.title).toBe('The Wire, in a copy by The Blog: A report');
});

describe('the text in full', () => {
  test('begins with what the source is and how far to trust it', () => {
    expect(report?.html).toMatch(
      /^<p>What was said\.<\/p>\s*<p>How far to trust it: A reporter was there\.\s*<\/p>\s*<p><a href="https:\/\/wire\.example\/report">The original<\/a><\/p>/,
    );
  });

  test('says why there is no address', () => {
    expect(paper?.html).toContain('<p>It was read on paper.</p>');
    expect(paper?.html).not.toContain('The original');
  });

  test('has headings and prose', () => {
    expect(report?.html).toContain('<h2>What is said</h2>');
    expect(report?.html).toContain('see <a href="https://other.example/x">elsewhere</a>.');
  });

  test('has each claim’s sentence, linked to its page', () => {
    for (const id of ['first', 'second'])
      expect(report?.html).toContain(
        `<strong><a href="https://host.example/base/claims/${id}/">${sentenceOf(id)}</a></strong>`,
      );
    expect(paper?.html).toContain(sentenceOf('third'));
  });

  test('has each quotation, linked to the words in the original', () => {
    expect(report?.html).toContain(
      '<a href="https://wire.example/report#:~:text=a%20well%2Dknown%20%E2%80%9Cword%E2%80%9D%20%26%20more">a well-known “word” &#x26; more</a>',
    );
  });

  test('has a quotation without a link where there is no address', () => {
    expect(paper?.html).toMatch(/<blockquote>\s*<p>on paper<\/p>\s*<\/blockquote>/);
  });

  test('has who, through whom, when, where, and how far it is borne out', () => {
    expect(report?.html).toContain(
      '<em>Ann · via Ann · 1\u00a0January 2020 · paragraphs 2 and 3 · Single source, carried by 1 publisher</em>',
    );
    expect(report?.html).toContain(
      '<em>Ann · 1\u00a0January 2020 · paragraph 1 · Single source, carried by 1 publisher</em>',
    );
  });

  test('has each note with its blocks', () => {
    expect(report?.html).toContain('<p>Only a note.</p>');
    expect(report?.html).toContain(
      '<p>Note on <a href="https://host.example/base/issues/water/">water</a>.</p>',
    );
    expect(report?.html).toContain('<li>a list</li>');
  });
});

test('a whole dossier’s feed leaves no claim, quotation, note or paragraph out', () => {
  const { dossier, problems } = readDossier('tests/fixtures/other-affair');
  if (!dossier) throw new ProblemsError(problems);
  const whole = createContext(dossier, createAddresses('https://host.example', '/'));
  const html = listFeedItems(whole)
    .map((item) => item.html)
    .join('\n');
  const escape = (text: string) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
  const { render } = forFeeds(whole);
  const { articles, claims } = dossier;
  const words = claims.all.flatMap(({ quotation, sentence }) => [sentence, quotation ?? '']);
  const notes = claims.all.map((one) => render(one.notes));
  const prose = articles.all
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .map((block) => (block.type === 'prose' ? render(block.prose) : ''));
  for (const list of [words.map(escape), notes, prose]) {
    const there = list.filter((text) => text !== '');
    expect(there).not.toEqual([]);
    for (const text of there) expect(html).toContain(text);
  }
});

test('every link is absolute', () => {
  const hrefs = [...(report?.html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toHaveLength(7);
  for (const href of hrefs) expect(href).toMatch(/^https:\/\/[a-z]/);
});

test('an id is made of the record’s own, whatever the title, the host and the base path', () => {
  const elsewhere = contextOf({
    ...files,
    'articles/report.md': article({ title: 'Another title' }, claim('first')),
  });
  const guids = ['tag:flood.example,2020:articles/report', 'tag:flood.example,2020:articles/paper'];
  expect(listFeedItems(context).map(({ guid }) => guid)).toEqual(guids);
  expect(listFeedItems(elsewhere).map(({ guid }) => guid)).toEqual(guids);
});

test('items go by the day on which they were read, then by the day of the source, then by id', () => {
  const sorted = contextOf({
    'articles/report.md': article({ accessed: '2020-06-01' }, claim('first')),
    'articles/b.md': article({ accessed: '2020-06-02' }, claim('b')),
    'articles/a.md': article({ accessed: '2020-06-02' }, claim('a')),
    'articles/z.md': article({ accessed: '2020-06-02', published: '2020-05-02' }, claim('z')),
    'articles/y.md': article(
      { accessed: '2020-06-02', published: undefined, publishedNote: 'No date.' },
      claim('y'),
    ),
  });
  expect(listFeedItems(sorted).map(({ guid }) => guid.replace(/.*\//, ''))).toEqual([
    'z',
    'a',
    'b',
    'y',
    'report',
  ]);
});

test('a feed holds the thirty newest', () => {
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
  const many = contextOf({
    'articles/report.md': article({ accessed: '2019-01-01' }, claim('first')),
    ...Object.fromEntries(
      days.map((day) => [
        `articles/a-${day}.md`,
        article({ accessed: `2020-07-${day}` }, claim(`c-${day}`)),
      ]),
    ),
  });
  const published = listFeedItems(many).map((item) => item.published);
  expect(published).toHaveLength(30);
  expect([published[0], published.at(-1)]).toEqual(['2020-07-31', '2020-07-02']);
});
