import type { Analysis, Article, Claim } from '../dossier/index.ts';
import { makeProse } from '../dossier/markdown/prose.ts';
import { compareText } from '../dossier/problems.ts';
import { showClaim } from './claim.ts';
import { forFeeds, type Context } from './context.ts';
import { listCorrections, type CorrectionView } from './corrections.ts';
import { writeFigures } from './feed-figures.ts';
import { feedIdOf } from './feed-id.ts';
import { writeAnalysis, writeClaimAlone, writeDigest } from './feed-text.ts';
import { linkClaim, sourceName } from './links.ts';
import { oncePer } from './once.ts';

/** What stands over one entry of a feed; its address is absolute. */
export interface FeedHead {
  readonly title: string;
  readonly href: string;
  /** Day on which it last changed: a correction, or a later source that bears on it. */
  readonly updated: string;
}

/** One entry of a feed; every address in it is absolute. */
export interface FeedItem extends FeedHead {
  /** A `tag:` address (RFC 4151) that stays whatever host, address or title the record has. */
  readonly guid: string;
  /** Day of first publication on this site. */
  readonly published: string;
  readonly summary: string;
  /** The text in full. */
  readonly html: string;
  /** Issues that it bears on, each once. */
  readonly tags: readonly string[];
}

/** How many entries a feed holds at most. */
const feedLength = 30;

/**
 * The newest of what was published here, by that day; of one day pieces of ours first, then digests by the day of
 * their source.
 */
export const listFeedItems = oncePer((context: Context): readonly FeedItem[] => {
  const absolute = forFeeds(context);
  const { analyses, articles } = context.dossier;
  const entries = [
    ...analyses.all.map((analysis) => ({
      published: analysis.published,
      show: () => showAnalysis(absolute, analysis),
    })),
    ...articles.all.map((article) => ({
      published: article.accessed,
      show: () => showDigest(absolute, article),
    })),
  ];
  return entries
    .toSorted((a, b) => compareText(b.published, a.published))
    .slice(0, feedLength)
    .map(({ show }) => show());
});

/** Some claims as entries, each with all that bears on it. */
export function listClaimItems(context: Context, claims: readonly Claim[]): FeedItem[] {
  return claims.map((claim) => claimItem(forFeeds(context))(claim));
}

/** The newest of some claims: by the day on which they were first published here, then by the time they speak of. */
export function newestClaims(claims: readonly Claim[]): Claim[] {
  return claims
    .toSorted(
      (a, b) =>
        compareText(b.article.accessed, a.article.accessed) ||
        compareText(b.on.from, a.on.from) ||
        compareText(a.id, b.id),
    )
    .slice(0, feedLength);
}

/** What stands over an entry that is a claim, without its text. */
export function headOfClaim(context: Context, claim: Claim): FeedHead {
  const { href, text } = linkClaim(forFeeds(context).addresses, claim);
  return { title: text, href, updated: lastChangeOf(claim) };
}

/** The newest corrections. */
export function listCorrectionItems(context: Context): FeedItem[] {
  return listCorrections(forFeeds(context))
    .slice(0, feedLength)
    .map((correction) => showCorrection(forFeeds(context), correction));
}

/** A claim is told in the feeds of everyone and everything it concerns: it is written once. */
const claimItem = oncePer((context: Context) =>
  oncePer((claim: Claim): FeedItem => {
    const { description, path, title } = showClaim(context, claim);
    return {
      guid: feedIdOf(context, { collection: 'claims', id: claim.id }),
      title,
      href: context.addresses.href(path),
      published: claim.article.accessed,
      updated: lastChangeOf(claim),
      summary: description,
      html: context.render(makeProse(writeClaimAlone(context, claim))),
      tags: claim.about.map((issue) => issue.title),
    };
  }),
);

function showAnalysis(context: Context, analysis: Analysis): FeedItem {
  const { addresses, render } = context;
  const { claims, corrections, id, published, summary, title, updated = published } = analysis;
  return {
    guid: feedIdOf(context, { collection: 'analyses', id }),
    href: addresses.of({ collection: 'analyses', id }),
    updated: latest([updated, ...corrections.map(({ day }) => day)]),
    html:
      render(makeProse(writeAnalysis(context, analysis))) + writeFigures(context, analysis.figures),
    tags: [...new Set(claims.flatMap(({ about }) => about.map((issue) => issue.title)))],
    ...{ published, summary, title },
  };
}

function showDigest(context: Context, article: Article): FeedItem {
  const { addresses, render } = context;
  const changes = [
    article.accessed,
    ...article.corrections.map(({ day }) => day),
    ...article.claims.map(lastChangeOf),
  ];
  return {
    guid: feedIdOf(context, { collection: 'articles', id: article.id }),
    title: `${sourceName(article)}: ${article.title}`,
    href: addresses.of({ collection: 'articles', id: article.id }),
    published: article.accessed,
    updated: latest(changes),
    summary: article.summary,
    html: render(makeProse(writeDigest(context, article))),
    tags: [...new Set(article.claims.flatMap(({ about }) => about.map(({ title }) => title)))],
  };
}

function showCorrection(context: Context, correction: CorrectionView): FeedItem {
  const { addresses, render } = context;
  const { anchor, day, key, noun, record, target, was, what } = correction;
  const text = (value: string) => ({ type: 'text' as const, value });
  const words = [what, ...(was ? [`It said: “${was}”`] : [])];
  const paragraphs = words.map((value) => ({
    type: 'paragraph' as const,
    children: [text(value)],
  }));
  const link = { type: 'link' as const, url: record.href, children: [text(record.text)] };
  return {
    guid: `${feedIdOf(context, target)}/corrected-${key}`,
    title: `Correction to the ${noun} “${record.text}”`,
    href: addresses.href(`/corrections/#${anchor}`),
    published: day,
    updated: day,
    summary: what,
    html: render(makeProse([...paragraphs, { type: 'paragraph', children: [link] }])),
    tags: [],
  };
}

/** When what is said of a claim last changed: its own day, that of a correction, or that of a source that bears on it. */
function lastChangeOf({ article, backLinks, carriers, corrections, standing }: Claim): string {
  const others = [...Object.values(backLinks).flat(), ...carriers, ...standing.contradictedBy];
  return latest([
    article.accessed,
    ...corrections.map(({ day }) => day),
    ...others.map((claim) => claim.article.accessed),
  ]);
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last));
}
