import { z } from 'zod';

import { excerpt } from '../problems.ts';
import { reference } from './reference.ts';
import { line, webAddress } from './text.ts';

/** A map that places are shown on: `content/maps/<id>.md`; the body says what its borders are. */
export const mapSchema = z.strictObject({
  title: line(120),
  /** The npm package that holds the outlines of its regions. */
  source: z.string().regex(/^@svg-maps\/[a-z0-9-]+$/, {
    error: ({ input }) =>
      `Unexpected source \`${excerpt(input)}\`, expected a package such as \`@svg-maps/ukraine\``,
  }),
  /** Longitudes and latitudes at the outermost points of the outlines, which are drawn in Mercator’s projection. */
  bounds: z
    .strictObject({
      west: z.number().min(-180).max(180),
      south: z.number().min(-85).max(85),
      east: z.number().min(-180).max(180),
      north: z.number().min(-85).max(85),
    })
    .refine(({ west, south, east, north }) => west < east && south < north, {
      error: 'Unexpected bounds, expected `west` before `east` and `south` below `north`',
    }),
  /** The place that it shows. */
  covers: reference('places'),
  /** Whom to thank, as it stands inside the picture. */
  credit: line(80),
  creditUrl: webAddress,
});
/** The checked front matter of a map. */
export type MapData = z.output<typeof mapSchema>;
