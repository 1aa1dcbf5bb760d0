import { z } from 'zod';

import { excerpt } from '../problems.ts';
import { corrections } from './correction.ts';
import { reference } from './reference.ts';
import { spanSchema } from './span.ts';
import { evenIfBroken, line } from './text.ts';

/** What an event is. */
const eventKinds = [
  'strike',
  'talks',
  'statement',
  'decision',
  'publication',
  'background',
] as const;

/** How a clock time is meant; without one it is exact. */
export const clocks = ['about', 'by', 'from'] as const;

/** Where in a day something falls of which no clock time is known. */
const dayParts = ['night', 'morning', 'afternoon', 'evening'] as const;

const eventFields = z.strictObject({
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
  /** How exact `time` is: `by` for the time of a first report. */
  clock: z.enum(clocks).optional(),
  /** Where there is no `time`. A raid of a night is dated by the day on which it ended. */
  part: z.enum(dayParts).optional(),
  /** What more is known of the time, in words. */
  timeNote: line(160).optional(),
  /** The zone of `on`, `time` and `part`, by its IANA name. */
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
  /** What the sources leave open, and what bears on it. */
  unknown: z
    .array(
      z.strictObject({
        says: line(300),
        claims: z.array(reference('claims')).default([]),
        disputes: z.array(reference('disputes')).default([]),
      }),
    )
    .default([]),
  corrections,
});

/** Something that happened: `content/events/<id>.md`; the body says more, with references. */
export const eventSchema = eventFields.superRefine(({ clock, part, time, zone }, context) => {
  const fail = (there: string, wanted: string): void => {
    context.addIssue({
      code: 'custom',
      path: [there],
      params: { rule: 'missing-key' },
      message: `Unexpected \`${there}\` without \`${wanted}\`, expected both`,
    });
  };
  if (clock && !time) fail('clock', 'time');
  if (time && !zone) fail('time', 'zone');
  if (!time || !part) return;
  context.addIssue({
    code: 'custom',
    path: ['part'],
    params: { rule: 'bad-value' },
    message: 'Unexpected `part` beside `time`, expected one of the two',
  });
}, evenIfBroken);
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
