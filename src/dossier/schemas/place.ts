import { z } from 'zod';

import { corrections } from './correction.ts';
import { reference } from './reference.ts';
import { evenIfBroken, line } from './text.ts';

/** Where something happened: `content/places/<id>.md`. */
export const placeSchema = z
  .strictObject({
    name: line(80),
    kind: z.enum(['city', 'district', 'region', 'site', 'country']),
    /** The place it lies in. */
    within: reference('places').optional(),
    country: line(60),
    aliases: z.array(line(80)).default([]),
    /** Degrees, north and east positive, of the middle of a place that is drawn as a point. */
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    /** The outline on a map that the place lies in, or has itself when it is a region. */
    shape: z.strictObject({ map: reference('maps'), region: line(40) }).optional(),
    corrections,
  })
  .superRefine(({ latitude, longitude, kind, shape }, context) => {
    const fail = (there: string, wanted: string): void => {
      const message = `Unexpected \`${there}\` without \`${wanted}\`, expected both`;
      context.addIssue({
        code: 'custom',
        path: [there],
        params: { rule: 'missing-key' },
        message,
      });
    };
    if (latitude !== undefined && longitude === undefined) fail('latitude', 'longitude');
    if (longitude !== undefined && latitude === undefined) fail('longitude', 'latitude');
    if (shape && kind !== 'region' && latitude === undefined) fail('shape', 'latitude');
  }, evenIfBroken);
/** The checked front matter of a place. */
export type PlaceData = z.output<typeof placeSchema>;
