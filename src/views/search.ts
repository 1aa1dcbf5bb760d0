import { toString } from 'mdast-util-to-string';

import { pathOf, type Addressee } from '../addresses.ts';
import type { Claim, Day, Prose } from '../dossier/index.ts';
import { showClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { createSpellings } from './spellings.ts';

/** What the search knows of one page: enough to find it and to show it in a list. */
export interface SearchRecord {
  /** From the site's root; the search adds the base path. */
  readonly path: string;
  readonly title: string;
  /** Who, when, where, how far borne out: one line under the title. */
  readonly details: string;
  /** The text that is searched, and of which a part is shown. */
  readonly text: string;
  /** Searched too, not shown: other spellings of the names in it. */
  readonly also: string;
  /** When it came out or happened; nothing for what lasts: an actor, an issue, a place. */
  readonly day: Day | undefined;
  /** Words by facet; a record without a facet is left out when it is chosen. */
  readonly facets: Readonly<Partial<Record<SearchFacetName, readonly string[]>>>;
}

/** What results can be narrowed by. */
export const searchFacets = ['actor', 'issue', 'source', 'kind', 'standing', 'year'] as const;
/** One of them. */
export type SearchFacetName = (typeof searchFacets)[number];

/** Everything that can be found: each claim by itself, then the records that have a page. */
export function listSearchRecords(context: Context): SearchRecord[] {
  const { claims } = context.dossier;
  const findOthers = createSpellings(context.dossier);
  const found = [...claims.all.map((claim) => ofClaim(context, claim)), ...listPages(context)];
  return found.map((record) => {
    const words = [record.title, record.details, record.text].join(' ');
    return { ...record, also: findOthers(words).join(', ') };
  });
}

type Found = Omit<SearchRecord, 'also'>;

function ofClaim(context: Context, claim: Claim): Found {
  const { article, by, kind, notes, on, quotation, sentence, via } = claim;
  const row = showClaimRow(context, claim);
  const said = via ? `${by.name} via ${via.name}` : by.name;
  return {
    path: pathOf({ collection: 'claims', id: claim.id }),
    title: sentence,
    details: [said, row.when, row.source.text, row.standing.word].join(' · '),
    day: article.published ?? article.accessed,
    text: [quotation && `“${quotation}”`, textOf(notes), namesIn(claim)].filter(Boolean).join(' '),
    facets: {
      actor: [by.name, ...(via ? [via.name] : [])],
      issue: claim.about.map(({ title }) => title),
      source: [article.origin.name],
      kind: [kind],
      standing: [row.standing.word],
      year: [on.from.slice(0, 4)],
    },
  };
}

/** Places and addressees that a claim names apart from its sentence. */
function namesIn({ at, to }: Claim): string {
  return [...at, ...to].map(({ name }) => name).join(', ');
}

function listPages({ dossier }: Context): Found[] {
  const { actors, analyses, articles, disputes, events, figures, issues, places } = dossier;
  const page = (
    target: Addressee,
    title: string,
    details: string,
    text: string,
    facets: Found['facets'],
    day?: Day,
  ): Found => ({ path: pathOf(target), title, details, day, text, facets });
  return [
    ...actors.all.map(({ aliases, id, name, nameNative, profile, role }) => {
      const text = [nameNative, ...aliases, textOf(profile)].filter(Boolean).join(' · ');
      const facets = { actor: [name], kind: ['actor'] };
      return page({ collection: 'actors', id }, name, role, text, facets);
    }),
    ...issues.all.map(({ id, introduction, question, title }) => {
      const facets = { issue: [title], kind: ['issue'] };
      const text = textOf(introduction);
      return page({ collection: 'issues', id }, title, question, text, facets);
    }),
    ...events.all.map(({ account, id, on, summary, title }) => {
      const facets = { kind: ['event'], year: [on.from.slice(0, 4)] };
      const text = textOf(account);
      return page({ collection: 'events', id }, title, summary, text, facets, on.from);
    }),
    ...disputes.all.map(({ id, question, title, versions }) => {
      const text = versions.map(({ says }) => says).join(' / ');
      return page({ collection: 'disputes', id }, title, question, text, { kind: ['dispute'] });
    }),
    ...figures.all.map(({ display, id, question, title, unit }) => {
      const answer = [display, unit].filter(Boolean).join(' ');
      return page({ collection: 'figures', id }, title, question, answer, { kind: ['figure'] });
    }),
    ...analyses.all.map(({ id, published, summary, text, title }) => {
      const facets = { kind: ['analysis'], year: [published.slice(0, 4)] };
      return page({ collection: 'analyses', id }, title, summary, textOf(text), facets, published);
    }),
    ...articles.all.map(({ accessed, id, origin, published, summary, title }) => {
      const year = published?.slice(0, 4);
      const facets = { source: [origin.name], kind: ['source'], ...(year ? { year: [year] } : {}) };
      const day = published ?? accessed;
      return page({ collection: 'articles', id }, title, origin.name, summary, facets, day);
    }),
    ...places.all.map(({ aliases, country, id, kind, name }) =>
      page({ collection: 'places', id }, name, `${kind}, ${country}`, aliases.join(', '), {
        kind: ['place'],
      }),
    ),
  ];
}

/** The words of prose, without its links. */
function textOf({ nodes }: Prose): string {
  return nodes.map((node) => toString(node)).join(' ');
}
