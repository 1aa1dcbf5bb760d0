import { z } from 'zod';

import { reference } from './reference.ts';
import { line } from './text.ts';

/** Where something happened: `content/places/<id>.md`. */
export const placeSchema = z.strictObject({
  name: line(80),
  kind: z.enum(['city', 'district', 'region', 'site', 'country']),
  /** The place it lies in. */
  within: reference('places').optional(),
  country: line(60),
  aliases: z.array(line(80)).default([]),
});
/** The checked front matter of a place. */
export type PlaceData = z.output<typeof placeSchema>;
