import { divideActor, divideActors } from './actor.ts';
import { divideAnalyses } from './analysis.ts';
import { divideDays } from './as-of.ts';
import { divideRelated } from './claim.ts';
import { divideAllClaims } from './claims.ts';
import { divideCorrections } from './corrections.ts';
import type { Context } from './context.ts';
import { divideDemands, divideVariants } from './demands.ts';
import { divideContradictions, divideDisputes } from './dispute.ts';
import type { Part } from './division.ts';
import { divideEvent } from './event-claims.ts';
import { divideIssue, divideIssues } from './issue.ts';
import { oncePer } from './once.ts';
import { listParts, type PartOf } from './part.ts';
import { dividePlace, dividePlaces } from './place.ts';
import { divideHolders } from './positions.ts';
import { divideRow } from './row.ts';
import { divideSources } from './source.ts';
import { divideFeeds } from './subscribe.ts';
import { divideCuts } from './timeline-part.ts';
import { divideTimeline } from './timeline.ts';

/** A page of a list that is divided, by its path without the slashes at its ends. */
export function findPart(context: Context, id: string): PartOf {
  const part = partsById(context).get(id);
  if (!part) throw new RangeError(`Unexpected id \`${id}\`, expected that of a part of a list`);
  return part;
}

/** All of these pages, list after list. */
export const partsById = oncePer(
  (context: Context): ReadonlyMap<string, PartOf> =>
    new Map(
      listWholes(context)
        .flatMap((whole) => (whole ? listParts(whole) : []))
        .map((one) => [one.part.path.slice(1, -1), one]),
    ),
);

/** Every list that can grow with the archive is named here; nothing in the place of those that are short. */
function listWholes(context: Context): (Part | undefined)[] {
  const { actors, claims, datasets, events, issues, places } = context.dossier;
  return [
    divideTimeline(context),
    ...divideCuts(context),
    ...events.all.map((event) => divideEvent(context, event)),
    ...datasets.all.flatMap(({ days }) => days.all.map((row) => divideRow(context, row))),
    divideDemands(context),
    ...actors.all.flatMap((actor) => [...divideVariants(context, actor).values()]),
    divideHolders(context),
    divideDisputes(context),
    divideContradictions(context),
    divideActors(context),
    ...actors.all.flatMap((actor) => Object.values<Part | undefined>(divideActor(context, actor))),
    divideIssues(context),
    ...issues.all.flatMap((issue) => {
      const { changes, disputes, held, said } = divideIssue(context, issue);
      return [...held.values(), changes, disputes, said];
    }),
    dividePlaces(context),
    ...places.all.flatMap((place) => Object.values<Part | undefined>(dividePlace(context, place))),
    divideSources(context),
    divideAllClaims(context),
    ...claims.all.flatMap((claim) => [...divideRelated(context, claim).values()]),
    divideAnalyses(context),
    divideCorrections(context),
    divideDays(context),
    divideFeeds(context),
  ];
}
