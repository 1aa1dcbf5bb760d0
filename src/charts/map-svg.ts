import type { GeoMap } from '../dossier/index.ts';
import { toPath } from './map.ts';

/** The outlines of a map, each by the id of its region: pages draw over them, with their own colours. */
export function toMapSvg({ shapes, title }: GeoMap): string {
  const paths = [...shapes.regions].map(([id, rings]) => `<path id="${id}" d="${toPath(rings)}"/>`);
  const box = `0 0 ${shapes.width} ${shapes.height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none" stroke="gray"><title>${title}</title><g id="all">${paths.join('\n')}</g></svg>\n`;
}
