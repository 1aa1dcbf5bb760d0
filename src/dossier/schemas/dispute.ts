import { z } from 'zod';

import { corrections } from './correction.ts';
import { reference } from './reference.ts';
import { evenIfBroken, line } from './text.ts';

const versionSchema = z
  .strictObject({
    /** The version in a few words. */
    says: line(240),
    /** What it rests on. */
    ground: line(500),
    claims: z.array(reference('claims')).default([]),
    /** The version as a number, in the dispute's `unit`. */
    value: z.number().optional(),
    /** How `value` is meant, where not exactly. */
    bound: z.enum(['about', 'above']).optional(),
    /** Least and most, where it is not one number. */
    range: z.tuple([z.number(), z.number()]).optional(),
  })
  .superRefine(({ bound, range, value }, context) => {
    const report = (key: string, rule: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], params: { rule }, message });
    };
    if (range && value !== undefined)
      report('range', 'bad-value', 'Unexpected `range` beside `value`, expected only one of them');
    if (range && range[0] >= range[1]) {
      const message = `Unexpected \`range\` from ${range[0]} to ${range[1]}, expected the smaller number first`;
      report('range', 'bad-value', message);
    }
    if (bound && value === undefined)
      report('bound', 'missing-key', 'Unexpected `bound` without `value`, expected both');
  }, evenIfBroken);

/** A point on which sources differ, with each version: `content/disputes/<id>.md`. */
export const disputeSchema = z
  .strictObject({
    title: line(120),
    question: line(240),
    /** Place in lists, from 1; ties go by id. */
    order: z.int().min(1),
    issues: z.array(reference('issues')).min(1),
    /** What each side says; the rule `one-sided-dispute` wants at least two, each with a claim. */
    versions: z.array(versionSchema),
    /** What `value` and `range` of the versions count, in the plural: `drones`; with it they are drawn on one scale. */
    unit: line(40).optional(),
    /** What would settle it. */
    settledBy: line(400),
    /** What this site prints, and why. */
    prints: line(600),
    corrections,
  })
  .superRefine(({ unit, versions }, context) => {
    const numbers = versions.filter(({ range, value }) => range ?? value !== undefined).length;
    if (unit !== undefined && numbers < 2) {
      const message = `Unexpected \`unit\` with ${numbers === 1 ? 'one number' : 'no number'}, expected at least two versions with \`value\` or \`range\``;
      context.addIssue({
        code: 'custom',
        path: ['unit'],
        params: { rule: 'missing-key' },
        message,
      });
    }
    if (unit === undefined && numbers > 0) {
      const message =
        'Unexpected numbers without `unit`, expected what they count, such as `drones`';
      context.addIssue({
        code: 'custom',
        path: ['versions'],
        params: { rule: 'missing-key' },
        message,
      });
    }
  });
/** The checked front matter of a dispute. */
export type DisputeData = z.output<typeof disputeSchema>;
