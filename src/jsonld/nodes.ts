import type {
  AnalysisNewsArticleLeaf,
  Claim as ClaimThing,
  ClaimReview,
  CollectionPage,
  Dataset as DatasetThing,
  Event as EventThing,
  MergeLeafTypes,
  NewsArticleLeaf,
  NewsMediaOrganization,
  Organization,
  Person,
  Place as PlaceThing,
  WebPage,
} from 'schema-dts';

import type { Dataset } from '../dossier/index.ts';
import { cardPath } from '../views/card.ts';
import type { Context } from '../views/context.ts';
import { pathOfDataset } from '../views/links.ts';
import { findDataset } from '../views/row.ts';
import {
  actorOf,
  boundsOf,
  claimOf,
  idOf,
  issueOf,
  originalOf,
  placeOf,
  publisherOf,
  type Written,
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
    correctionsPolicy: addresses.absolute('/corrections/'),
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

/** A table, and who counted what stands in it. */
export function describeDataset(context: Context, many: string): DatasetThing {
  const dataset = findDataset(context, many);
  const { columns, countedBy, credit, summary, title } = dataset;
  return {
    ...datasetOf(context, dataset),
    description: summary,
    creator: actorOf(context, countedBy),
    creditText: credit,
    variableMeasured: Object.values(columns).map(({ label }) => label),
    url: context.addresses.absolute(pathOfDataset(dataset)),
    name: title,
  };
}

export function describeFigure(context: Context, id: string): WebPage {
  const { dataset, question, title } = context.dossier.figures.get(id);
  const url = idOf(context, { collection: 'figures', id });
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description: question,
    publisher: publisherOf(context),
    isBasedOn: datasetOf(context, dataset),
  };
}

/** What a figure that comes to the same or to another number says of each claim. One that only limits it is no verdict. */
export function describeVerdicts(context: Context, id: string): ClaimReview[] {
  const url = idOf(context, { collection: 'figures', id });
  return context.dossier.figures.get(id).verdicts.flatMap(({ claim, name, words }) => {
    const verdict = ratings[name];
    if (!verdict) return [];
    return {
      '@type': 'ClaimReview',
      url,
      author: publisherOf(context),
      claimReviewed: claim.sentence,
      itemReviewed: claimOf(context, claim),
      reviewRating: { '@type': 'Rating', alternateName: verdict, ratingExplanation: words },
    };
  });
}

const ratings = { confirms: 'Confirmed', differs: 'Another number', qualifies: undefined };

/** A page of which no more is said than what it is called: a list of many, or one of its own. */
export function describePlainly(
  context: Context,
  { description, path, title }: { title: string; description: string; path: string },
  type: 'CollectionPage' | 'WebPage',
): CollectionPage | WebPage {
  const url = context.addresses.absolute(path);
  return {
    '@type': type,
    '@id': url,
    url,
    name: title,
    description,
    publisher: publisherOf(context),
  };
}

function datasetOf({ addresses }: Context, dataset: Dataset): Written<DatasetThing> {
  const url = addresses.absolute(pathOfDataset(dataset));
  return { '@type': 'Dataset', '@id': url, name: dataset.title };
}
