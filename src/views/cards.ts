import type { Claim } from '../dossier/index.ts';
import { showCard, type Card, type CardWords } from './card.ts';
import type { Context } from './context.ts';
import { formatDay, formatSpan } from './dates.ts';
import { figureWords } from './figure-card.ts';
import { sourceName } from './links.ts';
import { findPart } from './long-lists.ts';
import { oncePer } from './once.ts';
import type { Page as PageOf } from './page.ts';
import { findPage, listPages, type Page, type PageKind, type ViewOf } from './pages.ts';
import { findRow } from './row.ts';
import { countOf } from './words.ts';

/** The cards of all pages, in the order of the pages; a part of a list has that of the page with its beginning. */
export function listCards(context: Context): Card[] {
  return listPages(context)
    .filter(({ kind }) => kind !== 'part')
    .map((page) => cardsOf(context)(page));
}

/** The card that stands for a path: that of its page, else that of the front page. */
export function findCard(context: Context, path: string): Card {
  const page = findPage(context, path);
  if (page?.kind === 'part') return findCard(context, findPart(context, page.id).whole.up.path);
  return page ? cardsOf(context)(page) : findCard(context, '/');
}

/** A page has one card, however many parts of its lists share it. */
const cardsOf = oncePer((context: Context) => oncePer((page: Page) => cardOf(context, page)));

/** The card of a page: what its kind has to say, else its title and description. */
function cardOf<Kind extends PageKind>(context: Context, page: PageOf<Kind, ViewOf<Kind>>): Card {
  const words = makers[page.kind]?.(context, page) ?? plainWords(page.view());
  return showCard(context, { ...words, path: page.path });
}

type Words = Omit<CardWords, 'path'>;

/** What the cards of a kind say. A new kind of card is one entry here. */
const makers: {
  readonly [Kind in PageKind]?: (context: Context, page: PageOf<Kind, ViewOf<Kind>>) => Words;
} = {
  home: ({ dossier: { site } }) => ({
    kind: '',
    text: site.title,
    detail: site.tagline,
    said: [],
    tally: [],
  }),
  claim: (_, page) => {
    const { kind, speaker, standing, title, via, when } = page.view();
    return {
      kind: capitalise(kind),
      text: title,
      said: [via ? `${speaker.text}, via ${via.text}` : speaker.text, when],
      standing,
      tally: [],
    };
  },
  event: ({ dossier }, { id }) => {
    const { claims, kind, on, places, summary, title } = dossier.events.get(id);
    return {
      kind: kind === 'background' ? 'Event' : `Event: ${kind}`,
      text: title,
      detail: summary,
      said: [
        formatSpan(on),
        places
          .map(({ name }) => name)
          .slice(0, 2)
          .join(', '),
      ],
      tally: tallyOf(claims),
    };
  },
  actor: ({ dossier }, { id }) => {
    const { claims, name, nameNative, positions, relayed, role } = dossier.actors.get(id);
    const issues = new Set(positions.map(({ issue }) => issue)).size;
    return {
      kind: 'Actor',
      text: name,
      detail: role,
      said: [nameNative, issues > 0 ? `positions on ${countOf(issues, 'issue')}` : undefined],
      tally: tallyOf([...claims, ...relayed]),
    };
  },
  issue: ({ dossier }, { id }) => {
    const { claims, positions, question, title } = dossier.issues.get(id);
    const actors = new Set(positions.map(({ actor }) => actor)).size;
    return {
      kind: 'Issue',
      text: title,
      detail: question,
      said: [actors > 0 ? `${countOf(actors, 'actor')} with a position` : undefined],
      tally: tallyOf(claims),
    };
  },
  dispute: ({ dossier }, { id }) => {
    const { question, versions } = dossier.disputes.get(id);
    return {
      kind: 'Sources differ',
      text: question,
      detail: versions.map(({ says }) => says).join(' / '),
      said: [countOf(versions.length, 'version')],
      tally: tallyOf(versions.flatMap(({ claims }) => claims)),
    };
  },
  source: ({ dossier }, { id }) => {
    const article = dossier.articles.get(id);
    const { claims, published, title } = article;
    return {
      kind: 'Source',
      text: title,
      said: [sourceName(article), published ? formatDay(published) : 'day not known'],
      tally: [countOf(claims.length, 'claim')],
    };
  },
  analysis: (_, page) => {
    const { author, evidence, published, summary, title } = page.view();
    return {
      kind: 'Analysis',
      text: title,
      detail: summary,
      said: [author, published],
      tally: [evidence],
    };
  },
  figure: (_, page) => figureWords(page.view()),
  dataset: (_, page) => {
    const { countedBy, description, rows, title } = page.view();
    return {
      kind: 'Table',
      text: title,
      detail: description,
      said: [`${countedBy.text} counts`],
      tally: [countOf(rows.rows.length, 'row')],
    };
  },
  row: (context, page) => {
    const { description, shares, source, sources, title } = page.view();
    const total = shares.rows.at(-1);
    const { claims } = findRow(context, page.id);
    return {
      kind: 'Data',
      figure: total && `${total.whole} ${shares.head[0].toLowerCase()}`,
      text: title,
      detail: description.slice(`${title}. `.length),
      said: [`${source.countedBy.text} counts`],
      tally:
        claims.length > 0
          ? tallyOf(claims)
          : sources.length > 0
            ? [countOf(sources.length, 'source')]
            : [],
    };
  },
  place: ({ dossier }, { id }) => {
    const { claims, country, events, name } = dossier.places.get(id);
    return {
      kind: 'Place',
      text: name,
      said: [
        country === name ? undefined : country,
        events.length > 0 ? countOf(events.length, 'event') : undefined,
      ],
      tally: tallyOf(claims),
    };
  },
};

function plainWords({ description, title }: { title: string; description: string }): Words {
  return { kind: '', text: title, detail: description, said: [], tally: [] };
}

/** How much is said, and by how many: publishers are those whose words the claims are. */
function tallyOf(claims: readonly Claim[]): string[] {
  const publishers = new Set(claims.map(({ article }) => article.origin)).size;
  return claims.length > 0
    ? [countOf(claims.length, 'claim'), countOf(publishers, 'publisher')]
    : ['nothing on record'];
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
