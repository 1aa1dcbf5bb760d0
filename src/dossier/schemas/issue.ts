import { z } from 'zod';

import { corrections } from './correction.ts';
import { line, slug } from './text.ts';

/** A question on which actors differ, and its scale of stances: `content/issues/<id>.md`. */
export const issueSchema = z.strictObject({
  title: line(80),
  question: line(240),
  /** Place in lists, from 1; ties go by id. */
  order: z.int().min(1),
  /** The scale, from one end to the other. */
  stances: z.array(z.strictObject({ id: slug, label: line(60), meaning: line(300) })).min(2),
  /** Whether the stances lie on one line, so that two of them can be near or far; else they only differ. */
  ordered: z.boolean().default(true),
  /** What the `share` of claims about the issue measures, such as `Under Russian control`. */
  measure: line(80).optional(),
  corrections,
});
/** The checked front matter of an issue. */
export type IssueData = z.output<typeof issueSchema>;
