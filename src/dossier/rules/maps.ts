import type { Corpus } from '../corpus.ts';
import { excerpt, type Problem } from '../problems.ts';
import { isInside, projectPoint } from '../shapes.ts';
import { didYouMean } from '../suggest.ts';
import { problemAt } from './rule.ts';

/** The package that holds a map’s outlines is installed. */
export function unknownMap({ records, shapes }: Corpus): Problem[] {
  return records.maps.flatMap((map) => {
    const { source } = map.data;
    if (shapes.has(source)) return [];
    const message = `Unexpected source \`${source}\`, expected a package that is installed`;
    const suggestion = `\`npm install ${source}\` installs it`;
    return [problemAt(map, ['source'], 'unknown-map', message, suggestion)];
  });
}

/** A place’s outline is one of its map. */
export function unknownRegion(corpus: Corpus): Problem[] {
  return drawnPlaces(corpus).flatMap(({ place, region, regions }) => {
    if (regions.has(region)) return [];
    const message = `Unexpected region \`${excerpt(region)}\`, expected one that the map draws`;
    const suggestion = didYouMean(region, [...regions.keys()]);
    return [problemAt(place, ['shape', 'region'], 'unknown-region', message, suggestion)];
  });
}

/** A place that is drawn as a point lies in its own region. */
export function placeOutsideRegion(corpus: Corpus): Problem[] {
  return drawnPlaces(corpus).flatMap(({ bounds, place, region, regions, shapes }) => {
    const { latitude, longitude } = place.data;
    const rings = regions.get(region);
    if (!rings || latitude === undefined || longitude === undefined) return [];
    const point = projectPoint(shapes, bounds, { latitude, longitude });
    if (isInside(rings, point)) return [];
    const found = [...regions].find(([, others]) => isInside(others, point))?.[0];
    const there = `${latitude}, ${longitude}${found ? ` in the region \`${found}\`` : ''}`;
    const message = `Unexpected place at ${there}, expected one inside its own region \`${region}\``;
    return [problemAt(place, ['latitude'], 'place-outside-region', message)];
  });
}

/** Places with an outline on a map that could be read. */
function drawnPlaces({ records, shapes }: Corpus) {
  const maps = new Map(records.maps.map(({ id, data }) => [id, data]));
  return records.places.flatMap((place) => {
    const { shape } = place.data;
    const map = shape && maps.get(shape.map.id);
    const drawn = map && shapes.get(map.source);
    if (!drawn) return [];
    const { region } = shape;
    return [{ place, region, bounds: map.bounds, shapes: drawn, regions: drawn.regions }];
  });
}
