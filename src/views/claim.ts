import type { Claim, Day, RelationName, VerdictName } from '../dossier/index.ts';
import { formatParagraphs, showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { divideClaims } from './claim-list.ts';
import { formatDay } from './dates.ts';
import type { Part } from './division.ts';
import type { Html } from './html.ts';
import { limits } from './limits.ts';
import {
  linkActor,
  linkAnalysis,
  linkDispute,
  linkEvent,
  linkIssue,
  linkPlace,
  type LinkText,
} from './links.ts';
import { showFigureEntry, verdictsOn, type FigureEntry } from './figure.ts';
import { linkKnownDay } from './known.ts';
import { original, type Original } from './original.ts';
import { lastOf, restOf, type Begun } from './part.ts';
import { showPosition, type PositionView } from './position.ts';

/** The page of one claim. */
export interface ClaimPage extends ClaimRow {
  /** Figures that confirm it, differ from it or qualify it. */
  readonly figures: readonly {
    readonly id: VerdictName;
    readonly word: string;
    readonly words: string;
    readonly figure: FigureEntry;
  }[];
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly quotation: string | undefined;
  readonly language: string;
  readonly to: readonly LinkText[];
  readonly about: readonly LinkText[];
  readonly at: readonly LinkText[];
  readonly events: readonly LinkText[];
  /** Where in the original, or why that is not known. */
  readonly place: string;
  readonly published: string;
  readonly original: Original;
  readonly reliability: string;
  readonly notes: Html | '';
  /** Names of the independent publishers that carry the statement. */
  readonly publishers: readonly string[];
  /** Each relation that the claim has, either way, in a fixed order; none is empty. */
  readonly relations: readonly (Begun<ClaimRow> & { readonly title: string })[];
  readonly positions: readonly PositionView[];
  readonly disputes: readonly LinkText[];
  /** When it came on record, for readers and for machines; nothing where that is not known. */
  readonly known: ClaimKnown | undefined;
  /** Pieces of ours that cite it. */
  readonly citedIn: readonly LinkText[];
}

/** A day, with its page where it has one. */
export interface ClaimKnown {
  readonly text: string;
  readonly day: string;
  readonly href: string | undefined;
}

export function showClaim(context: Context, claim: Claim): ClaimPage {
  const { addresses, show } = context;
  const { article } = claim;
  const row = showClaimRow(context, claim);
  return {
    ...row,
    title: claim.sentence,
    description: describe(row, claim),
    path: `/claims/${claim.id}/`,
    quotation: claim.quotation,
    language: article.language,
    to: claim.to.map((actor) => linkActor(addresses, actor)),
    about: claim.about.map((issue) => linkIssue(addresses, issue)),
    at: claim.at.map((place) => linkPlace(addresses, place)),
    events: claim.events.map((event) => linkEvent(addresses, event)),
    place: placeInOriginal(claim),
    published: article.published ? formatDay(article.published) : (article.publishedNote ?? ''),
    original: original(article, claim.quotation),
    reliability: article.reliability,
    notes: show(claim.notes),
    publishers: claim.standing.publishers.map(({ name }) => name),
    relations: relationsOf(context, claim),
    figures: claim.figures.map(({ figure, name, words }) => ({
      ...{ id: name, word: verdictsOn[name], words },
      figure: showFigureEntry(context, figure),
    })),
    positions: claim.positions.map((position) => showPosition(context, position)),
    disputes: claim.disputes.map((dispute) => linkDispute(addresses, dispute)),
    known: claim.known === undefined ? undefined : showKnown(context, claim.known),
    citedIn: claim.analyses.map((analysis) => linkAnalysis(addresses, analysis)),
  };
}

/** Who says it, when, in which words (the source's own where they are quoted), how far it is borne out, and where. */
function describe(row: ClaimRow, { quotation, sentence }: Claim): string {
  const { paragraph, source, speaker, standing, via, when } = row;
  const said = via ? `${speaker.text}, via ${via.text}` : speaker.text;
  const words = quotation ? `“${quotation}”.` : sentence;
  const place = paragraph ? `${source.text}, ${paragraph}` : source.text;
  return `${said}, ${when}: ${words} ${standing.word}: ${standing.publishers}. Source: ${place}.`;
}

function showKnown({ addresses, dossier }: Context, day: Day): ClaimKnown {
  return { text: formatDay(day), day, href: linkKnownDay(dossier, addresses, day)?.href };
}

function placeInOriginal({ article, paragraphs }: Claim): string {
  const place = formatParagraphs(paragraphs);
  if (!place) return 'The paragraph is not known: only an excerpt of the original was read.';
  const words = place.charAt(0).toUpperCase() + place.slice(1);
  return article.paragraphs ? `${words} of ${article.paragraphs}` : words;
}

function relationsOf(context: Context, claim: Claim): ClaimPage['relations'] {
  return listRelated(claim).flatMap(([title, claims]) => {
    const whole = divideRelated(context, claim).get(title);
    return claims.length > 0
      ? [
          {
            title,
            rows: lastOf(claims, whole, limits.few).map((one) => showClaimRow(context, one)),
            rest: restOf(context, whole),
          },
        ]
      : [];
  });
}

/** Lists of claims that bear on a claim, by their headings. */
function listRelated({
  backLinks,
  carriers,
  relations,
  standing,
}: Claim): (readonly [string, readonly Claim[]])[] {
  return [
    ['The same in other sources', carriers],
    ['Contradicted by', standing.contradictedBy],
    ...sides.flatMap(([name, forth, back]) => [
      [forth, relations[name]] as const,
      [back, backLinks[name]] as const,
    ]),
  ];
}

/** Those of these lists that do not fit on the page of the claim. */
export function divideRelated(
  context: Context,
  claim: Claim,
): ReadonlyMap<string, Part | undefined> {
  return new Map(
    listRelated(claim)
      .filter(([, claims]) => claims.length > limits.own)
      .map(([title, claims]) => {
        const home = { text: claim.sentence, path: `/claims/${claim.id}/` };
        const path = `${home.path}${title.toLowerCase().replaceAll(' ', '-')}/`;
        return [title, divideClaims(context, { path, title, home }, claims, limits.own)];
      }),
  );
}

/** What a relation is called from its own side, and from the other's. */
const sides: readonly (readonly [RelationName, string, string])[] = [
  ['supports', 'Supports', 'Supported by'],
  ['refines', 'Makes more exact', 'Made more exact by'],
  ['supersedes', 'Replaces', 'Replaced by'],
  ['answers', 'Answers', 'Answered by'],
  ['exchange', 'Offered in exchange for', 'Offered in return'],
];
