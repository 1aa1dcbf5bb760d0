import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

import type { Analysis, Article, Claim } from '../dossier/index.ts';
import { makeProse } from '../dossier/markdown/prose.ts';
import { compareText } from '../dossier/problems.ts';
import { showClaimRow } from './claim-row.ts';
import { forFeeds, type Context } from './context.ts';
import { sourceName } from './links.ts';
import { original } from './original.ts';
import { standingWords } from './standing.ts';

/** One entry of a feed; every address in it is absolute. */
export interface FeedItem {
  /** A `tag:` address (RFC 4151) made of the record's id: the same whatever host, address or title it has. */
  readonly guid: string;
  readonly title: string;
  readonly href: string;
  /** Day of first publication on this site. */
  readonly published: string;
  readonly summary: string;
  /** The piece or the digest in full. */
  readonly html: string;
}

/** How many entries a feed holds. */
const feedLength = 30;

/**
 * The newest of what was published here, by that day; of one day pieces of ours first, then digests by the day of
 * their source.
 */
export function listFeedItems(context: Context): FeedItem[] {
  const absolute = forFeeds(context);
  const { analyses, articles } = context.dossier;
  const entries = [
    ...analyses.all.map((analysis) => ({
      published: analysis.published,
      show: () => showAnalysisItem(absolute, analysis),
    })),
    ...articles.all.map((article) => ({
      published: article.accessed,
      show: () => showDigestItem(absolute, article),
    })),
  ];
  return entries
    .toSorted((a, b) => compareText(b.published, a.published))
    .slice(0, feedLength)
    .map(({ show }) => show());
}

function showAnalysisItem({ addresses, dossier, render }: Context, analysis: Analysis): FeedItem {
  const { id, published, summary, text: body, title } = analysis;
  return {
    guid: `tag:${dossier.site.tagAuthority}:analyses/${id}`,
    href: addresses.of({ collection: 'analyses', id }),
    html: render(makeProse([paragraph(text(summary)), ...body.nodes])),
    ...{ published, summary, title },
  };
}

function showDigestItem(context: Context, article: Article): FeedItem {
  const { addresses, dossier, render } = context;
  return {
    guid: `tag:${dossier.site.tagAuthority}:articles/${article.id}`,
    title: `${sourceName(article)}: ${article.title}`,
    href: addresses.of({ collection: 'articles', id: article.id }),
    published: article.accessed,
    summary: article.summary,
    html: render(makeProse(digestOf(context, article))),
  };
}

function digestOf(context: Context, article: Article): RootContent[] {
  const { href, note } = original(article);
  return [
    paragraph(text(article.summary)),
    paragraph(text(`How far to trust it: ${article.reliability} `)),
    paragraph(href ? link(href, [text('The original')]) : text(note ?? '')),
    ...article.sections.flatMap(({ blocks, heading }): RootContent[] => [
      ...(heading
        ? [{ type: 'heading' as const, depth: 2 as const, children: [text(heading)] }]
        : []),
      ...blocks.flatMap((block) =>
        block.type === 'prose' ? block.prose.nodes : claimBlocks(context, block.claim),
      ),
    ]),
  ];
}

function claimBlocks(context: Context, claim: Claim): RootContent[] {
  const row = showClaimRow(context, claim);
  const { href } = original(claim.article, claim.quotation);
  const said = [row.speaker.text, row.via && `via ${row.via.text}`, row.when, row.paragraph];
  const standing = `${standingWords[claim.standing.word].word}, ${row.standing.publishers}`;
  const details = [...said, standing].filter((part) => part !== undefined).join(' · ');
  return [
    paragraph({ type: 'strong', children: [link(row.claim.href, [text(claim.sentence)])] }),
    ...(claim.quotation
      ? [{ type: 'blockquote' as const, children: [paragraph(quoted(claim.quotation, href))] }]
      : []),
    paragraph({ type: 'emphasis', children: [text(details)] }),
    ...claim.notes.nodes,
  ];
}

function quoted(quotation: string, href: string | undefined): PhrasingContent {
  return href ? link(href, [text(quotation)]) : text(quotation);
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function link(url: string, children: { type: 'text'; value: string }[]): PhrasingContent {
  return { type: 'link', url, children };
}
