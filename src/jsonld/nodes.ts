import type {
  AnalysisNewsArticleLeaf,
  Claim as ClaimThing,
  CollectionPage,
  Event as EventThing,
  MergeLeafTypes,
  NewsArticleLeaf,
  NewsMediaOrganization,
  Organization,
  Person,
  Place as PlaceThing,
  WebPage,
} from 'schema-dts';

import { cardPath } from '../views/card.ts';
import type { Context } from '../views/context.ts';
import {
  actorOf,
  boundsOf,
  claimOf,
  idOf,
  issueOf,
  originalOf,
  placeOf,
  publisherOf,
} from './things.ts';

/** This site, with the pages on which it says by what rules it works. */
export function describePublisher(context: Context): NewsMediaOrganization {
  const { addresses, dossier } = context;
  const { description, tagline } = dossier.site;
  const about = addresses.absolute('/about/');
  return {
    ...publisherOf(context),
    description,
    slogan: tagline,
    logo: addresses.absolute('/icon.svg'),
    publishingPrinciples: about,
    verificationFactCheckingPolicy: `${about}#standing`,
  };
}

export function describeClaim(context: Context, id: string): ClaimThing {
  const { dossier } = context;
  const claim = dossier.claims.get(id);
  const { about, article, at, by, on, quotation, sentence } = claim;
  const url = idOf(context, { collection: 'claims', id });
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    text: sentence,
    inLanguage: dossier.site.language,
    author: actorOf(context, by),
    claimInterpreter: publisherOf(context),
    appearance: originalOf(article),
    about: about.map((issue) => issueOf(context, issue)),
    // A span that is not sure would be read as one that is.
    ...(on.about ? {} : { temporalCoverage: on.text }),
    ...(at.length > 0 ? { contentLocation: at.map((place) => placeOf(context, place)) } : {}),
    ...(quotation
      ? { hasPart: { '@type': 'Quotation', text: quotation, inLanguage: article.language } }
      : {}),
  };
}

export function describeEvent(context: Context, id: string): EventThing {
  const { on, places, summary, title } = context.dossier.events.get(id);
  const url = idOf(context, { collection: 'events', id });
  const [startDate, endDate] = boundsOf(on);
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: title,
    description: summary,
    ...(on.about ? {} : { startDate, endDate }),
    ...(places.length > 0 ? { location: places.map((place) => placeOf(context, place)) } : {}),
  };
}

export function describeActor(context: Context, id: string): Person | Organization {
  const actor = context.dossier.actors.get(id);
  const { aliases, nameNative, role } = actor;
  const names = [...(nameNative ? [nameNative] : []), ...aliases];
  return {
    ...actorOf(context, actor),
    description: role,
    ...(names.length > 0 ? { alternateName: names } : {}),
  };
}

export function describePlace(context: Context, id: string): PlaceThing {
  const place = context.dossier.places.get(id);
  const { aliases, within } = place;
  return {
    ...placeOf(context, place),
    ...(aliases.length > 0 ? { alternateName: aliases } : {}),
    ...(within ? { containedInPlace: placeOf(context, within) } : {}),
  };
}

/** Our digest is the page; what it is of stands elsewhere. */
export function describeSource(context: Context, id: string): WebPage {
  const article = context.dossier.articles.get(id);
  const url = idOf(context, { collection: 'articles', id });
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: article.title,
    abstract: article.summary,
    publisher: publisherOf(context),
    datePublished: article.accessed,
    mainEntity: originalOf(article),
  };
}

/** What it cites are the claims that its page shows as cards. */
export function describeAnalysis(context: Context, id: string): AnalysisThing {
  const { addresses, dossier } = context;
  const { author, claims, published, summary, title, updated } = dossier.analyses.get(id);
  const url = idOf(context, { collection: 'analyses', id });
  return {
    '@type': ['NewsArticle', 'AnalysisNewsArticle'],
    '@id': url,
    url,
    headline: title,
    description: summary,
    inLanguage: dossier.site.language,
    image: addresses.absolute(cardPath(`/analyses/${id}/`)),
    author: author ? { '@type': 'Person', name: author } : publisherOf(context),
    publisher: publisherOf(context),
    datePublished: published,
    ...(updated ? { dateModified: updated } : {}),
    citation: claims.map((claim) => claimOf(context, claim)),
  };
}

/** A piece of news that is also an analysis: programs that know only the wider of the two find it as well. */
export type AnalysisThing = MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>;

export function describeIssue(context: Context, id: string): WebPage {
  const { question, title } = context.dossier.issues.get(id);
  const url = idOf(context, { collection: 'issues', id });
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: question,
    publisher: publisherOf(context),
  };
}

export function describeDispute(context: Context, id: string): WebPage {
  const { issues, question, title, versions } = context.dossier.disputes.get(id);
  const url = idOf(context, { collection: 'disputes', id });
  const claims = versions.flatMap((version) => version.claims);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: question,
    publisher: publisherOf(context),
    about: issues.map((issue) => issueOf(context, issue)),
    mentions: claims.map((claim) => claimOf(context, claim)),
  };
}

/** A page that is not one record's: a list. */
export function describeList(
  context: Context,
  { description, path, title }: { title: string; description: string; path: string },
): CollectionPage {
  const url = context.addresses.absolute(path);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: title,
    description,
    publisher: publisherOf(context),
  };
}
