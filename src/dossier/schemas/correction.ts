import { z } from 'zod';

import { reference } from './reference.ts';
import { daySchema } from './span.ts';
import { line } from './text.ts';

const correctionSchema = z.strictObject({
  /** Day on which it was put right. */
  day: daySchema,
  /** What was wrong, and what stands now, in a sentence or two. */
  what: line(600),
  /** The words as they stood, where they help. */
  was: line(600).optional(),
});

/** What was wrong in a record and was put right, for all who read it before. */
export const corrections = z.array(correctionSchema).default([]);

/** The same in an article, whose claims have no front matter of their own: `claim` says which of them was wrong. */
export const articleCorrections = z
  .array(correctionSchema.extend({ claim: reference('claims').optional() }))
  .default([]);

/** One correction. */
export type Correction = z.output<typeof correctionSchema>;
