import type { Place } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { showEventEntry, type EventEntry } from './event.ts';
import { linkPlace, type LinkText } from './links.ts';
import { divideClaims } from './claim-list.ts';
import { byLetter, divide, type Part } from './division.ts';
import { divideEvents } from './event-list.ts';
import { limits } from './limits.ts';
import { showMaps, type MapView } from './map.ts';
import { oncePer } from './once.ts';
import { heaviest, lastOf, restOf, type Begun, type Rest } from './part.ts';
import { countOf } from './words.ts';

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
  readonly events: Begun<EventEntry>;
  /** Claims. */
  readonly said: Begun<ClaimRow>;
}

export function showPlace(context: Context, place: Place): PlacePage {
  const { addresses } = context;
  const lists = dividePlace(context, place);
  return {
    title: place.name,
    description: `What is said to have happened in ${place.name}, with the source of each statement.`,
    path: `/places/${place.id}/`,
    kind: place.kind,
    country: place.within?.name === place.country ? undefined : place.country,
    within: place.within && linkPlace(addresses, place.within),
    contains: mostSaid(place.contains).map((inner) => linkPlace(addresses, inner)),
    maps: showMaps(context, mostSaid([place, ...place.contains]), place.name),
    events: {
      rows: lastOf(place.events, lists.events, limits.kept).map((event) =>
        showEventEntry(context, event),
      ),
      rest: restOf(context, lists.events),
    },
    said: {
      rows: lastOf(place.claims, lists.said, limits.kept).map((claim) =>
        showClaimRow(context, claim),
      ),
      rest: restOf(context, lists.said),
    },
  };
}

/** Every place that a map shows, on that map; where they are many those of which most is said. */
export function mapPlaces(context: Context): readonly MapView[] {
  return showMaps(context, mostSaid(context.dossier.places.all), 'Places in the dossier');
}

/** So many of some places as a page names, in their order: those of which most is said. */
function mostSaid(places: readonly Place[]): readonly Place[] {
  return places.length > limits.full ? heaviest(places, ({ claims }) => claims.length) : places;
}

/** Places by country and name; where they are many those of which most is said, and where the others are. */
export function showPlaces(context: Context): {
  readonly countries: readonly Country[];
  readonly rest: Rest | undefined;
} {
  const { all } = context.dossier.places;
  const whole = dividePlaces(context);
  const shown = whole ? heaviest(all, ({ claims }) => claims.length) : all;
  return { countries: listCountries(context, shown), rest: restOf(context, whole) };
}

/** Places of one country. */
export interface Country {
  readonly country: string;
  readonly places: readonly (LinkText & { readonly kind: string; readonly count: number })[];
}

/** All places, where they do not fit on their page. */
export const dividePlaces = oncePer((context: Context) =>
  divide(
    {
      ...{ path: '/places/', folder: 'by/', title: 'Places', noun: ['place'] },
      home: { text: 'Places', path: '/places/' },
      items: context.dossier.places.all,
      levels: [byLetter(({ name }) => name)],
      show: (places) => ({
        type: 'entries',
        rows: places.map((place) => ({
          ...linkPlace(context.addresses, place),
          details: `${place.kind}, ${place.country} · ${countOf(place.claims.length, 'claim')}`,
        })),
      }),
    },
    limits.list,
  ),
);

/** The lists of a place that do not fit on its page. */
export function dividePlace(context: Context, place: Place): PlaceLists {
  return listsOfPlace(context)(place);
}

type PlaceLists = Readonly<Record<'events' | 'said', Part | undefined>>;

const listsOfPlace = oncePer((context: Context) =>
  oncePer(({ claims, events, id, name }: Place): PlaceLists => {
    const home = { text: name, path: `/places/${id}/` };
    const at = (part: string, title: string) => ({ path: `${home.path}${part}/`, title, home });
    return {
      events: divideEvents(context, at('events', `Events in ${name}`), events, limits.full),
      said: divideClaims(context, at('said', `What is said of ${name}`), claims, limits.beside),
    };
  }),
);

function listCountries({ addresses }: Context, some: readonly Place[]): Country[] {
  const countries = [...Map.groupBy(some, ({ country }) => country)];
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
