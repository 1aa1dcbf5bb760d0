import type { ElementContent } from 'hast';
import { h } from 'hastscript';

import type { Article, Claim } from '../dossier/index.ts';
import { showClaim } from '../views/claim.ts';
import type { Context } from '../views/context.ts';
import { showSource } from '../views/source.ts';
import { anchored, linked, linkList, raw, type Chapter } from './blocks.ts';

/** One source: what it is, how far to trust it, and its digest claim by claim. */
export function showSourceChapter(context: Context, article: Article): Chapter {
  const source = showSource(context, article);
  const { original, reliability, summary, text, title, titleNote } = source;
  const facts = [
    source.author && `By ${source.author}`,
    source.publishedNote ?? source.published,
    source.kind,
    source.languageName,
    `read on ${source.accessed}`,
  ];
  return {
    id: `source-${article.id}`,
    title: `${text}: ${title}`,
    content: [
      h('p', { id: `articles-${article.id}` }, facts.filter(Boolean).join(' · ')),
      ...(titleNote ? [h('p', titleNote)] : []),
      ...(source.copyNote ? [h('p', source.copyNote)] : []),
      h('p', original.href ? [h('a', { href: original.href }, 'The original')] : original.note),
      h('p', summary),
      h('p', [h('strong', 'How far to trust it: '), reliability]),
      ...article.sections.flatMap(({ blocks, heading }): ElementContent[] => [
        ...(heading ? [h('h2', heading)] : []),
        ...blocks.flatMap((block) =>
          block.type === 'prose'
            ? raw(context.render(block.prose))
            : claimBlocks(context, block.claim, heading !== undefined),
        ),
      ]),
    ],
  };
}

function claimBlocks(context: Context, claim: Claim, isInSection: boolean): ElementContent[] {
  const {
    disputes,
    kind,
    language,
    notes,
    original,
    paragraph,
    quotation,
    relations,
    speaker,
    standing,
    title,
    via,
    when,
  } = showClaim(context, claim);
  const said: ElementContent[] = [
    ...linked([speaker]),
    ...(via ? [{ type: 'text' as const, value: ' via ' }, ...linked([via])] : []),
  ];
  const details = [when, paragraph, kind, standing.word, standing.publishers].filter(Boolean);
  return [
    anchored(isInSection ? 3 : 2, { collection: 'claims', id: claim.id }, title),
    h('p', [...said, ` · ${details.join(' · ')}`]),
    ...(quotation
      ? [
          h('blockquote', { lang: language, 'xml:lang': language }, [
            h('p', original.href ? [h('a', { href: original.href }, quotation)] : quotation),
          ]),
        ]
      : []),
    ...raw(notes),
    ...relations.flatMap(({ rows, title: name }) =>
      linkList(
        name,
        rows.map((row) => row.claim),
      ),
    ),
    ...linkList('Part of a dispute', disputes),
  ];
}
