import type { Corpus } from './corpus.ts';
import type { Actor, Analysis, Claim, Shelf } from './dossier.ts';
import { proseOf, type Drafts } from './link-records.ts';
import { findReferences, type Prose } from './markdown/prose.ts';
import { compareText } from './problems.ts';
import type { TargetName } from './schemas/reference.ts';
import { makeShelf } from './shelf.ts';

/** A claim whose list of analyses is still being filled. */
type Cited = Claim & { readonly analyses: Analysis[] };

/** Put our own pieces on their shelf, and let what they cite know of them: claims, who makes them, who is named. */
export function linkAnalyses(
  { records }: Corpus,
  { actors }: Drafts,
  claims: Shelf<Cited>,
): Shelf<Analysis> {
  const pieces = records.analyses.map(({ id, digest, data, body }) => {
    const text = proseOf(body);
    const cited = namesIn(text, 'claims').map((claim) => claims.get(claim));
    return { ...data, ...{ id, digest, text, claims: cited } };
  });
  const shelf = makeShelf(pieces, (a, b) => compareText(b.published, a.published));
  for (const analysis of shelf.all) {
    for (const claim of analysis.claims) claim.analyses.push(analysis);
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
