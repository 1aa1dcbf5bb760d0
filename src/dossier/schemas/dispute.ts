import { z } from 'zod';

import { reference } from './reference.ts';
import { line } from './text.ts';

/** A point on which sources differ, with each version: `content/disputes/<id>.md`. */
export const disputeSchema = z.strictObject({
  title: line(120),
  question: line(240),
  /** Place in lists, from 1; ties go by id. */
  order: z.int().min(1),
  issues: z.array(reference('issues')).min(1),
  /** What each side says; the rule `one-sided-dispute` wants at least two, each with a claim. */
  versions: z.array(
    z.strictObject({
      /** The version in a few words. */
      says: line(240),
      /** What it rests on. */
      ground: line(500),
      claims: z.array(reference('claims')).default([]),
    }),
  ),
  /** What would settle it. */
  settledBy: line(400),
  /** What this site prints, and why. */
  prints: line(600),
});
/** The checked front matter of a dispute. */
export type DisputeData = z.output<typeof disputeSchema>;
