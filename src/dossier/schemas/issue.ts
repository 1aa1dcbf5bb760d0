import { z } from 'zod';

import { line, slug } from './text.ts';

/** A question on which actors differ, and its scale of stances: `content/issues/<id>.md`. */
export const issueSchema = z.strictObject({
  title: line(80),
  question: line(240),
  /** Place in lists, from 1; ties go by id. */
  order: z.int().min(1),
  /** The scale, from one end to the other. */
  stances: z.array(z.strictObject({ id: slug, label: line(60), meaning: line(300) })).min(2),
});
/** The checked front matter of an issue. */
export type IssueData = z.output<typeof issueSchema>;
