import { drawMap, type Fill, type MapDrawing } from '../charts/map.ts';
import { compareText } from '../dossier/problems.ts';
import type { GeoMap, Place, PlaceShape } from '../dossier/index.ts';
import type { Context } from './context.ts';
import type { Html } from './html.ts';
import { linkPlace, type LinkText } from './links.ts';
import { listWords } from './words.ts';

/** A map with places on it, and the same in words. */
export interface MapView extends MapDrawing {
  /** Distinguishes the maps of one page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** The file that holds the outlines. */
  readonly base: string;
  readonly credit: string;
  readonly creditUrl: string;
  /** What its borders are; HTML. */
  readonly note: Html | '';
  /** What each mark stands for. */
  readonly legend: readonly {
    readonly mark: string;
    readonly label: string;
    readonly places: readonly MapPlace[];
  }[];
}

/** A place in the legend of a map, with those that are too near to be drawn apart. */
export interface MapPlace extends LinkText {
  readonly contains: readonly LinkText[];
}

/**
 * The maps that some of these places are on; none when there is no such place.
 * @param subject what the places have in common: `Where it happened`
 * @param shade how a region is filled; all alike unless it says otherwise
 */
export function showMaps(
  context: Context,
  places: readonly Place[],
  subject: string,
  shade: (place: Place) => Shade = () => marked,
): readonly MapView[] {
  const drawn = [...new Set(places)].flatMap((place) =>
    place.shape ? [{ place, ...place.shape }] : [],
  );
  return [...Map.groupBy(drawn, ({ map }) => map)]
    .toSorted(([a], [b]) => compareText(a.id, b.id))
    .map(([map, marks]) => showMap(context, map, marks, subject, shade));
}

/** How a region is filled, and what that means. */
export interface Shade {
  readonly fill: Fill;
  readonly label: string;
}

type Mark = PlaceShape & { readonly place: Place };

const marked: Shade = { fill: 'marked', label: 'Regions' };

function showMap(
  context: Context,
  map: GeoMap,
  marks: readonly Mark[],
  subject: string,
  shade: (place: Place) => Shade,
): MapView {
  const shown = new Set(marks.filter(({ point }) => point).map(({ place }) => place));
  const isInAnother = ({ within }: Place): boolean => within !== undefined && shown.has(within);
  const points = marks.filter(({ place }) => shown.has(place) && !isInAnother(place));
  const regions = marks.filter(({ point }) => !point);
  const drawing = drawMap({
    shapes: map.shapes,
    points: points.flatMap(({ place, point }) => (point ? [{ label: place.name, point }] : [])),
    fills: regions.map(({ place, region }) => ({
      label: place.name,
      region,
      fill: shade(place).fill,
    })),
  });
  const link = ({ place }: Mark): MapPlace => ({
    ...linkPlace(context.addresses, place),
    contains: place.contains
      .filter((inner) => shown.has(inner))
      .map((inner) => linkPlace(context.addresses, inner)),
  });
  const linkRegion = ({ place }: Mark): MapPlace => ({
    ...linkPlace(context.addresses, place),
    contains: [],
  });
  const legend = [
    { mark: 'point', label: 'Cities and sites', places: points.map(link) },
    ...[...Map.groupBy(regions, ({ place }) => shade(place).fill)].map(([mark, group]) => ({
      mark,
      label: group[0] ? shade(group[0].place).label : '',
      places: group.map(linkRegion),
    })),
  ].filter(({ places }) => places.length > 0);
  const names = [...points, ...regions].map(({ place }) => place.name);
  return {
    ...drawing,
    id: `map-${map.id}`,
    title: `${subject}: ${map.title}`,
    description: `A map of ${map.title}, with ${listWords(names)}.`,
    base: context.addresses.href(`/maps/${map.id}.svg`),
    credit: map.credit,
    creditUrl: map.creditUrl,
    note: context.show(map.note),
    legend,
  };
}
