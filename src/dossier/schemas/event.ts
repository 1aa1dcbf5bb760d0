import { z } from 'zod';

import { excerpt } from '../problems.ts';
import { reference } from './reference.ts';
import { spanSchema } from './span.ts';
import { line } from './text.ts';

/** What an event is. */
export const eventKinds = [
  'strike',
  'talks',
  'statement',
  'decision',
  'publication',
  'background',
] as const;

/** Something that happened: `content/events/<id>.md`; the body says more, with references. */
export const eventSchema = z.strictObject({
  title: line(120),
  on: spanSchema,
  /** Local time, `HH:MM`. */
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
      error: ({ input }) =>
        `Unexpected time \`${excerpt(input)}\`, expected hours and minutes such as "11:26"`,
    })
    .optional(),
  /** What is known of the time in words: `about 02:00`, `morning`. */
  timeNote: line(160).optional(),
  /** The zone of `time`, by its IANA name. */
  zone: z
    .string()
    .refine(isZone, {
      error: ({ input }) =>
        `Unexpected zone \`${excerpt(input)}\`, expected an IANA name such as Europe/Kyiv`,
    })
    .optional(),
  kind: z.enum(eventKinds),
  places: z.array(reference('places')).default([]),
  /** One sentence that the event's claims bear out. */
  summary: line(400),
});
/** The checked front matter of an event. */
export type EventData = z.output<typeof eventSchema>;

/** Whether a zone has this name, old or new: lists of zones leave some out. */
function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
