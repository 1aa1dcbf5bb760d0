import type { Place } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { showEventEntry, type EventEntry } from './event.ts';
import { linkPlace, type LinkText } from './links.ts';
import { showMaps, type MapView } from './map.ts';

/** The page of one place. */
export interface PlacePage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly kind: string;
  /** Nothing where the place that it lies in says as much. */
  readonly country: string | undefined;
  readonly within: LinkText | undefined;
  readonly contains: readonly LinkText[];
  readonly maps: readonly MapView[];
  readonly events: readonly EventEntry[];
  readonly rows: readonly ClaimRow[];
}

export function showPlace(context: Context, place: Place): PlacePage {
  const { addresses } = context;
  return {
    title: place.name,
    description: `What is said to have happened in ${place.name}, with the source of each statement.`,
    path: `/places/${place.id}/`,
    kind: place.kind,
    country: place.within?.name === place.country ? undefined : place.country,
    within: place.within && linkPlace(addresses, place.within),
    contains: place.contains.map((inner) => linkPlace(addresses, inner)),
    maps: showMaps(context, [place, ...place.contains], place.name),
    events: place.events.map((event) => showEventEntry(context, event)),
    rows: place.claims.map((claim) => showClaimRow(context, claim)),
  };
}

/** Every place that a map shows, on that map. */
export function mapPlaces(context: Context): readonly MapView[] {
  return showMaps(context, context.dossier.places.all, 'Places in the dossier');
}

/** All places by country and name. */
export function listPlaces({ addresses, dossier }: Context): {
  readonly country: string;
  readonly places: readonly (LinkText & { readonly kind: string; readonly count: number })[];
}[] {
  const countries = [...Map.groupBy(dossier.places.all, ({ country }) => country)];
  return countries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, places]) => ({
      country,
      places: places.map((place) => ({
        ...linkPlace(addresses, place),
        kind: place.kind,
        count: place.claims.length,
      })),
    }));
}
