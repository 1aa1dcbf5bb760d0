import type { ListItem, RootContent } from 'mdast';

import type { Corpus } from '../corpus.ts';
import { findReferences, positionOf } from '../markdown/prose.ts';
import type { Problem } from '../problems.ts';
import type { TargetName } from '../schemas/reference.ts';
import { problemAt } from './rule.ts';

/** What a paragraph of ours can rest on. */
const evidence: ReadonlySet<TargetName> = new Set(['claims', 'figures']);

/** Each paragraph of an analysis, each quotation and each entry of a list cites a claim or a figure. */
export function uncitedParagraph({ records }: Corpus): Problem[] {
  const rule = 'uncited-paragraph';
  return records.analyses.flatMap((analysis) => {
    const pieces = analysis.body.flatMap((block) =>
      block.type === 'prose' ? block.prose.nodes.flatMap(piecesOf) : [],
    );
    if (pieces.length === 0) {
      const message =
        'Unexpected analysis without text, expected paragraphs that cite claims or figures';
      return [problemAt(analysis, [], rule, message)];
    }
    return pieces.flatMap((piece): Problem[] => {
      const references = findReferences({ type: 'root', children: [piece] });
      if (references.some(({ target }) => evidence.has(target.collection))) return [];
      const message = `Unexpected ${nounOf(piece)} that cites nothing, expected a reference such as \`[words](claim:id)\` or \`[](figure:id)\` in it`;
      return [{ file: analysis.file, ...positionOf(piece), rule, message }];
    });
  });
}

/** What must be cited by itself: blocks, but of a list each entry; a line between parts says nothing. */
function piecesOf(node: RootContent): readonly (RootContent | ListItem)[] {
  if (node.type === 'thematicBreak') return [];
  return node.type === 'list' ? node.children : [node];
}

function nounOf({ type }: RootContent): string {
  const nouns: Readonly<Record<string, string>> = { blockquote: 'quotation', listItem: 'entry' };
  return nouns[type] ?? 'paragraph';
}
