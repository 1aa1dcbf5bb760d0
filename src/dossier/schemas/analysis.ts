import { z } from 'zod';

import { corrections } from './correction.ts';
import { daySchema } from './span.ts';
import { evenIfBroken, line } from './text.ts';

/** A piece of our own: `content/analyses/<id>.md`; each paragraph of the body cites a claim or a figure. */
export const analysisSchema = z
  .strictObject({
    title: line(120),
    /** Day of first publication here; never changes. */
    published: daySchema,
    /** Day of the last change that a reader should know of. */
    updated: daySchema.optional(),
    /** Who wrote it; the site's editors where nobody is named. */
    author: line(120).optional(),
    /** What it finds, in a sentence or two. */
    summary: line(400),
    corrections,
  })
  .superRefine(({ published, updated }, context) => {
    // A day that is missing is reported as such.
    if (updated === undefined || !(updated < published)) return;
    context.addIssue({
      code: 'custom',
      path: ['updated'],
      message: `Unexpected \`updated\` ${updated} before \`published\` ${published}, expected the same day or later`,
    });
  }, evenIfBroken);
/** The checked front matter of an analysis. */
export type AnalysisData = z.output<typeof analysisSchema>;
