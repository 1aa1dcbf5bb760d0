import type { Article, Publisher } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { formatDay } from './dates.ts';
import { byLetter, byTime, divide, partAt } from './division.ts';
import type { Html } from './html.ts';
import { limits } from './limits.ts';
import { linkSource, sourceName, type LinkText } from './links.ts';
import { oncePer } from './once.ts';
import { restOf, type Rest } from './part.ts';
import type { Entry } from './rows.ts';
import { original, type Original } from './original.ts';
import { countOf } from './words.ts';

/** One source in a list. */
export interface SourceEntry extends LinkText {
  readonly headline: string;
  readonly published: string;
  readonly kind: string;
  readonly count: number;
}

/** The page of one source: what it is, how far to trust it, its digest. */
export interface SourcePage extends SourceEntry {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly language: string;
  /** In English: `Ukrainian`; `not known` for `und`. */
  readonly languageName: string;
  /** Why the day is not known. */
  readonly publishedNote: string | undefined;
  readonly titleNote: string | undefined;
  /** Said when the page that was read copies another publisher. */
  readonly copyNote: string | undefined;
  readonly author: string | undefined;
  readonly accessed: string;
  readonly reliability: string;
  readonly summary: string;
  readonly paragraphs: string;
  readonly original: Original;
  readonly archived: string | undefined;
  readonly publisher: { readonly name: string; readonly about: string; readonly href: string };
  readonly sections: readonly {
    readonly heading: string | undefined;
    readonly blocks: readonly DigestBlock[];
  }[];
}

export type DigestBlock =
  | { readonly type: 'prose'; readonly html: Html | '' }
  | {
      readonly type: 'claim';
      readonly row: ClaimRow;
      readonly quotation: string | undefined;
      readonly notes: Html | '';
      readonly original: Original;
    };

export function showSource(context: Context, article: Article): SourcePage {
  const { show } = context;
  const { origin, publisher } = article;
  return {
    ...showSourceEntry(context, article),
    title: article.title,
    description: article.summary,
    path: `/sources/${article.id}/`,
    language: article.language,
    languageName: languageName(article.language),
    publishedNote: article.publishedNote,
    titleNote: article.titleNote,
    copyNote:
      origin === publisher
        ? undefined
        : `The text is that of ${origin.name}; it was read as carried by ${publisher.name}, and counts as ${origin.name}’s.`,
    author: article.author,
    accessed: formatDay(article.accessed),
    reliability: article.reliability,
    summary: article.summary,
    paragraphs: article.paragraphs
      ? `${countOf(article.paragraphs, 'paragraph')}, title and sub-heads left out`
      : 'Not counted: only an excerpt was read',
    original: original(article),
    archived: article.archived,
    publisher: {
      name: publisher.name,
      about: publisher.about,
      href: addressOfPublisher(context, publisher),
    },
    sections: article.sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map((block): DigestBlock =>
        block.type === 'prose'
          ? { type: 'prose', html: show(block.prose) }
          : {
              type: 'claim',
              row: showClaimRow(context, block.claim),
              quotation: block.claim.quotation,
              notes: show(block.claim.notes),
              original: original(article, block.claim.quotation),
            },
      ),
    })),
  };
}

export function showSourceEntry({ addresses }: Context, article: Article): SourceEntry {
  return {
    ...linkSource(addresses, article),
    headline: article.title,
    published: article.published ? formatDay(article.published) : 'day not known',
    kind: article.kind.replace('-', ' '),
    count: article.claims.length,
  };
}

/** Sources by publisher; of an archive those read last, and where the others are. */
export function showSources(context: Context): {
  readonly publishers: readonly PublisherEntry[];
  readonly latest: readonly Entry[];
  readonly rest: Rest | undefined;
} {
  const { articles } = context.dossier;
  const whole = divideSources(context);
  return {
    publishers: whole ? [] : listSources(context),
    latest: whole
      ? articles.all.slice(0, limits.kept).map((article) => toEntry(context, article))
      : [],
    rest: restOf(context, whole),
  };
}

/** All sources by publisher, where they do not fit on one page. */
export const divideSources = oncePer((context: Context) =>
  divide(
    {
      ...{ path: '/sources/', folder: 'by/', title: 'Sources', noun: ['source'] },
      home: { text: 'Sources', path: '/sources/' },
      items: context.dossier.publishers.all.flatMap((publisher) =>
        publisher.articles.map((article) => ({ article, publisher })),
      ),
      levels: [
        byLetter(({ publisher }) => publisher.name),
        ({ publisher: { id, name } }) => ({ id, text: name }),
        ...byTime<{ article: Article }>(({ article }) => article.published),
      ],
      show: (some) => ({
        type: 'entries',
        rows: some.map(({ article }) => toEntry(context, article)),
      }),
    },
    limits.list,
  ),
);

/** Where what was read of a publisher is listed. */
export function addressOfPublisher(context: Context, { id, name }: Publisher): string {
  const whole = divideSources(context);
  if (!whole) return context.addresses.of({ collection: 'publishers', id });
  const letter = byLetter<string>((text) => text)(name).id;
  return context.addresses.href(partAt(whole, [letter, id]).path);
}

function toEntry(context: Context, article: Article): Entry {
  const { count, headline, href, kind, published, text } = showSourceEntry(context, article);
  const details = [text, published, kind, countOf(count, 'claim')].join(' · ');
  return { text: headline, href, details };
}

/** All publishers by name, each with what was read of it or in a copy of it. */
export function listSources(context: Context): PublisherEntry[] {
  return context.dossier.publishers.all.map(({ about, articles, id, kind, name }) => ({
    anchor: `publisher-${id}`,
    name,
    kind: kind.replace('-', ' '),
    about,
    sources: articles.map((article) => ({
      ...showSourceEntry(context, article),
      text: sourceName(article),
    })),
  }));
}

export interface PublisherEntry {
  readonly anchor: string;
  readonly name: string;
  readonly kind: string;
  readonly about: string;
  readonly sources: readonly SourceEntry[];
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

function languageName(tag: string): string {
  return tag === 'und' ? 'not known' : (languageNames.of(tag) ?? tag);
}
