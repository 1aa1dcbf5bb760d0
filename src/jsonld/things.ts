import type {
  Article as ArticleThing,
  Claim as ClaimThing,
  NewsMediaOrganization,
  Organization,
  Person,
  Place as PlaceThing,
  Thing,
} from 'schema-dts';

import type { Addressee } from '../addresses.ts';
import type { Actor, Article, Claim, Issue, Place, Span } from '../dossier/index.ts';
import type { Context } from '../views/context.ts';

/** A thing written out; schema.org also takes its bare address. */
export type Written<Type> = Exclude<Type, string>;

/** The address of a record's page, by which the graph knows what the page shows. */
export function idOf({ addresses }: Context, target: Addressee): string {
  return new URL(addresses.of(target), addresses.absolute('/')).href;
}

/** This site, as it stands behind what it publishes. */
export function publisherOf({ addresses, dossier }: Context): Written<NewsMediaOrganization> {
  const home = addresses.absolute('/');
  return { '@type': 'NewsMediaOrganization', '@id': home, name: dossier.site.title, url: home };
}

/** People are persons, also those who are not named; all others are organizations. */
export function actorOf(
  context: Context,
  { id, kind, name }: Actor,
): Written<Person | Organization> {
  const url = idOf(context, { collection: 'actors', id });
  return kind === 'person' || kind === 'unnamed' || kind === 'scholar'
    ? { '@type': 'Person', '@id': url, name, url }
    : { '@type': organizationTypes[kind], '@id': url, name, url };
}

const organizationTypes = {
  government: 'GovernmentOrganization',
  military: 'Organization',
  international: 'Organization',
  media: 'NewsMediaOrganization',
  'think-tank': 'Organization',
  group: 'Organization',
} as const;

export function claimOf(context: Context, { id, sentence }: Claim): Written<ClaimThing> {
  const url = idOf(context, { collection: 'claims', id });
  return { '@type': 'Claim', '@id': url, text: sentence };
}

export function issueOf(context: Context, { id, title }: Issue): Thing {
  return { '@type': 'Thing', '@id': idOf(context, { collection: 'issues', id }), name: title };
}

export function placeOf(context: Context, { id, name }: Place): Written<PlaceThing> {
  return { '@type': 'Place', '@id': idOf(context, { collection: 'places', id }), name };
}

/** The original of a source; it is elsewhere, so it has an address but no page here by which to know it. */
export function originalOf({
  author,
  kind,
  language,
  origin,
  published,
  title,
  url,
}: Article): ArticleThing {
  return {
    '@type': originalTypes[kind],
    headline: title,
    publisher: { '@type': 'Organization', name: origin.name },
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(url ? { url } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(author ? { author: { '@type': 'Person', name: author } } : {}),
  };
}

const originalTypes = {
  'news-report': 'NewsArticle',
  'primary-document': 'Article',
  assessment: 'AnalysisNewsArticle',
  interview: 'NewsArticle',
  study: 'Report',
  opinion: 'OpinionNewsArticle',
} as const;

/** The first and last bound of a span, each as exact as it was given. */
export function boundsOf({ text }: Span): readonly [string, string] {
  const [first = '', last = first] = text.replace(/^~/, '').split('/');
  return [first, last];
}
