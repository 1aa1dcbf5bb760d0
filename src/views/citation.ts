import type { Day } from '../dossier/index.ts';
import { formatDay } from './dates.ts';

/** What is cited. */
export interface Work {
  /** A name for it that no other work has: letters, digits, hyphens. */
  readonly key: string;
  readonly title: string;
  /** An organization. */
  readonly author: string;
  /** The site on which it stands. */
  readonly site: string;
  /** Day of first publication, where it is known. */
  readonly published: Day | undefined;
  /** Absolute. */
  readonly href: string;
  readonly language: string;
}

/** One way to cite, ready to be copied. The day of the visit is the reader's to add. */
export interface Citation {
  readonly id: 'plain' | 'bibtex' | 'csl' | 'wikipedia';
  readonly name: string;
  readonly text: string;
}

/** The ways to cite a work, the plainest first. */
export function cite(work: Work): Citation[] {
  return [
    { id: 'plain', name: 'Plain text', text: toPlain(work) },
    { id: 'bibtex', name: 'BibTeX', text: toBibtex(work) },
    { id: 'csl', name: 'CSL-JSON', text: toCsl(work) },
    { id: 'wikipedia', name: 'Wikipedia', text: toWikipedia(work) },
  ];
}

function toPlain({ author, href, published, site, title }: Work): string {
  const stop = /[.!?…]$/.test(title) ? '' : '.';
  return [`${author}: “${title}${stop}” ${site}`, published && formatDay(published), href]
    .filter((part) => part !== undefined)
    .join(', ');
}

function toBibtex({ author, href, key, language, published, site, title }: Work): string {
  const days = ['year', 'month', 'day'].map((name, index) => [name, published?.split('-')[index]]);
  const fields = [
    ['author', `{${escapeTex(author)}}`],
    // A second pair of braces keeps the capitals.
    ['title', `{${escapeTex(withoutStop(title))}}`],
    ['howpublished', escapeTex(site)],
    ...days,
    ['url', href],
    ['language', language],
  ];
  const lines = fields.flatMap(([name = '', value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

function toCsl({ author, href, key, language, published, site, title }: Work): string {
  const item = {
    id: key,
    type: 'webpage',
    title: withoutStop(title),
    author: [{ literal: author }],
    'container-title': site,
    issued: published && { 'date-parts': [published.split('-').map(Number)] },
    URL: href,
    language,
  };
  const lines = Object.entries(item).flatMap(([name, value]) =>
    value ? [`  ${JSON.stringify(name)}: ${JSON.stringify(value)}`] : [],
  );
  return `[{\n${lines.join(',\n')}\n}]`;
}

/** @see https://en.wikipedia.org/wiki/Template:Cite_web */
function toWikipedia({ author, href, language, published, site, title }: Work): string {
  const parameters = [
    ['author', escapeWiki(author)],
    ['title', escapeWiki(withoutStop(title))],
    ['website', escapeWiki(site)],
    ['date', published],
    ['url', href.replaceAll('|', '%7C').replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['language', language],
  ];
  const written = parameters.flatMap(([name = '', value]) => (value ? [`|${name}=${value}`] : []));
  return `{{cite web ${written.join(' ')}}}`;
}

function withoutStop(title: string): string {
  return title.replace(/\.$/, '');
}

/** What TeX would take for a command, or for one character where there are two, as the characters that they are. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}&%$#_^~]/g, (character) => texCommands[character] ?? `\\${character}`)
    .replace(/(['`-])(?=\1)/g, '$1{}');
}

const texCommands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
};

/** What wiki text would take for a template, a link, a tag, a signature or bold letters, as the characters they are. */
function escapeWiki(text: string): string {
  return text
    .replace(/[&<>[\]{}~]|'(?=')/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('|', '{{!}}')
    .replaceAll(/\s+/g, ' ');
}
