import type { Corpus } from './corpus.ts';
import type { Actor, Analysis, Claim, Figure, Shelf } from './dossier.ts';
import { proseOf, type Drafts } from './link-records.ts';
import { findReferences, type Prose } from './markdown/prose.ts';
import { compareText } from './problems.ts';
import type { TargetName } from './schemas/reference.ts';
import { makeShelf } from './shelf.ts';

/** A claim or a figure whose list of analyses is still being filled. */
type Cited<Item> = Item & { readonly analyses: Analysis[] };

/** Put our own pieces on their shelf, and let what they cite know of them: claims, figures, who speaks, who is named. */
export function linkAnalyses(
  { records }: Corpus,
  { actors }: Drafts,
  claims: Shelf<Cited<Claim>>,
  figures: Shelf<Cited<Figure>>,
): Shelf<Analysis> {
  const pieces = records.analyses.map(({ id, digest, data, body }) => {
    const text = proseOf(body);
    const cited = {
      claims: namesIn(text, 'claims').map((claim) => claims.get(claim)),
      figures: namesIn(text, 'figures').map((figure) => figures.get(figure)),
    };
    return { ...data, ...cited, ...{ id, digest, text } };
  });
  const shelf = makeShelf(pieces, (a, b) => compareText(b.published, a.published));
  for (const analysis of shelf.all) {
    for (const cited of [...analysis.claims, ...analysis.figures]) cited.analyses.push(analysis);
    const named = namesIn(analysis.text, 'actors').map((id): Actor => actors.get(id));
    const speakers = new Set([...analysis.claims.map(({ by }) => by), ...named]);
    for (const { id } of speakers) actors.get(id).analyses.push(analysis);
  }
  return shelf;
}

/** Ids of the records of one kind that a text refers to, in the order in which it first does, none twice. */
export function namesIn({ nodes }: Prose, collection: TargetName): readonly string[] {
  const references = findReferences({ type: 'root', children: [...nodes] });
  const targets = references.map(({ target }) => target);
  return [
    ...new Set(targets.flatMap((target) => (target.collection === collection ? target.id : []))),
  ];
}
