import type { APIContext } from 'astro';

import { toPath } from '../../charts/map.ts';
import { siteContext } from '../../context.ts';

export const getStaticPaths = () =>
  siteContext().dossier.maps.all.map(({ id }) => ({ params: { id } }));

/** The outlines of a map, each by the id of its region: pages draw over them, with their own colours. */
export function GET({ params }: APIContext): Response {
  const { shapes, title } = siteContext().dossier.maps.get(params['id'] ?? '');
  const paths = [...shapes.regions].map(([id, rings]) => `<path id="${id}" d="${toPath(rings)}"/>`);
  const box = `0 0 ${shapes.width} ${shapes.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none" stroke="gray"><title>${title}</title><g id="all">${paths.join('\n')}</g></svg>\n`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
