import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

import type { Analysis, Article, Claim } from '../dossier/index.ts';
import { showClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { listCorrectionsAt } from './corrections.ts';
import { linkClaim, linkSource } from './links.ts';
import { original } from './original.ts';
import { standingWords } from './standing.ts';

/** A piece of ours as one piece of text; each citation leads to its claim. */
export function writeAnalysis(
  context: Context,
  { id, summary, text: body }: Analysis,
): RootContent[] {
  return [
    ...writeCorrections(context, `/analyses/${id}/`),
    paragraph(text(summary)),
    ...body.nodes,
  ];
}

/** A digest as one piece of text: what the source is, then section by section each claim in full. */
export function writeDigest(context: Context, article: Article): RootContent[] {
  const { href, note } = original(article);
  return [
    ...writeCorrections(context, `/sources/${article.id}/`),
    paragraph(text(article.summary)),
    paragraph(text(`How far to trust it: ${article.reliability} `)),
    paragraph(href ? link(href, 'The original') : text(note ?? '')),
    ...article.sections.flatMap(({ blocks, heading }): RootContent[] => [
      ...(heading
        ? [{ type: 'heading' as const, depth: 2 as const, children: [text(heading)] }]
        : []),
      ...blocks.flatMap((block) =>
        block.type === 'prose' ? block.prose.nodes : writeClaim(context, block.claim),
      ),
    ]),
  ];
}

/** A claim as it stands in a digest: sentence, the source’s words, who says it and how far it is borne out, notes. */
function writeClaim(context: Context, claim: Claim): RootContent[] {
  const row = showClaimRow(context, claim);
  const { href } = original(claim.article, claim.quotation);
  const said = [row.speaker.text, row.via && `via ${row.via.text}`, row.when, row.paragraph];
  const standing = `${standingWords[claim.standing.word].word}, ${row.standing.publishers}`;
  const details = [...said, standing].filter((part) => part !== undefined).join(' · ');
  return [
    paragraph({ type: 'strong', children: [link(row.claim.href, claim.sentence)] }),
    ...(claim.quotation
      ? [{ type: 'blockquote' as const, children: [paragraph(quoted(claim.quotation, href))] }]
      : []),
    paragraph({ type: 'emphasis', children: [text(details)] }),
    ...claim.notes.nodes,
  ];
}

/** A claim by itself: as in a digest, with its source and every claim that bears on it. */
export function writeClaimAlone(context: Context, claim: Claim): RootContent[] {
  const source = linkSource(context.addresses, claim.article);
  const { backLinks, carriers, relations, standing } = claim;
  const lists: [string, readonly Claim[]][] = [
    ['The same in other sources', carriers],
    ['Contradicted by', standing.contradictedBy],
    ['Supports', relations.supports],
    ['Supported by', backLinks.supports],
    ['Answers', relations.answers],
    ['Answered by', backLinks.answers],
  ];
  return [
    ...writeCorrections(context, `/claims/${claim.id}/`),
    ...writeClaim(context, claim),
    paragraph(text('Source: '), link(source.href, source.text)),
    ...lists.flatMap(([title, claims]) =>
      claims.length > 0 ? [list(context, title, claims)] : [],
    ),
  ];
}

function list(context: Context, title: string, claims: readonly Claim[]): Paragraph {
  const links = claims.flatMap((claim, index): PhrasingContent[] => {
    const { href, text: sentence } = linkClaim(context.addresses, claim);
    return [...(index > 0 ? [text(' · ')] : []), link(href, sentence)];
  });
  return paragraph(text(`${title}: `), ...links);
}

function writeCorrections(context: Context, path: string): Paragraph[] {
  return listCorrectionsAt(context, path).map(({ was, what, when }) =>
    paragraph(
      { type: 'strong', children: [text(`Corrected on ${when}:`)] },
      text(` ${what}${was ? ` It said: “${was}”` : ''}`),
    ),
  );
}

function quoted(quotation: string, href: string | undefined): PhrasingContent {
  return href ? link(href, quotation) : text(quotation);
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}

function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}
