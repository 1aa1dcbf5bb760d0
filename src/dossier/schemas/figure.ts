import { z } from 'zod';

import { columnName } from './dataset.ts';
import { reference } from './reference.ts';
import { daySchema, spanSchema } from './span.ts';
import { evenIfBroken, line } from './text.ts';

/**
 * What a figure computes. Over rows: `count`; `sum`, `mean`, `max` of a column; `share`, the sum of one column in per
 * cent of that of another; `rate`, rows that meet `where` per hundred rows of the window; `rank`, the place of one row by
 * a column, largest first; `order`, the place of one row in time. Over two figures: `change`, the second against the
 * first in per cent of the first; `ratio`, the second divided by the first.
 */
export const measures = [
  'count',
  'sum',
  'mean',
  'max',
  'share',
  'rate',
  'rank',
  'order',
  'change',
  'ratio',
] as const;
/** One of the measures. */
export type Measure = (typeof measures)[number];

/** What a number must be to be counted; all that is given holds. */
const conditionSchema = z
  .strictObject({
    above: z.number().optional(),
    atLeast: z.number().optional(),
    below: z.number().optional(),
    atMost: z.number().optional(),
    is: z.number().optional(),
  })
  .refine((condition) => Object.keys(condition).length > 0, {
    error:
      'Unexpected condition without a number, expected one of `above`, `atLeast`, `below`, `atMost`, `is`',
    // A key that is misspelt is one mistake, not two.
    when: ({ issues }) => issues.length === 0,
  });
/** A checked condition. */
export type Condition = z.output<typeof conditionSchema>;

/** How a figure bears on claims: it bears them out, comes to another number, or limits what they say. */
export type VerdictName = 'confirms' | 'differs' | 'qualifies';

const verdictsSchema = z
  .array(z.strictObject({ claim: reference('claims'), words: line(400) }))
  .default([]);

/** A number computed from data when the site is built, by a rule that people read too: `content/figures/<id>.yaml`. */
export const figureSchema = z
  .strictObject({
    title: line(120),
    question: line(240),
    /** The heading under which it is listed. */
    group: line(60),
    /** Place in lists, from 1; ties go by id. */
    order: z.int().min(1),
    data: reference('datasets').optional(),
    /** The window: rows of these days, ends included; all rows where it is left out. */
    between: spanSchema.optional(),
    /** Conditions by column. */
    where: z.record(columnName, conditionSchema).optional(),
    measure: z.enum(measures),
    /** The column that is added up, averaged, compared. */
    of: columnName.optional(),
    /** Of a share: the column that is the whole. */
    outOf: columnName.optional(),
    /** Of a rank or an order: the day of the row whose place is asked. */
    at: daySchema.optional(),
    /** Two figures over rows: what is compared with, then what is compared. */
    compare: z.array(reference('figures')).length(2).optional(),
    /** Digits after the point; the result is rounded to them. */
    decimals: z.int().min(0).max(3).default(0),
    /** What the number counts: `nights`; none for a number in per cent, which says so itself. */
    unit: line(60).optional(),
    /** The result, rounded; another one stops the build. */
    expect: z.number(),
    confirms: verdictsSchema,
    differs: verdictsSchema,
    qualifies: verdictsSchema,
    /** What must not be read into it. */
    cannotShow: line(800),
    /** What to keep in mind with the number itself. */
    caution: line(600).optional(),
  })
  .superRefine(({ measure, unit }, context) => {
    if (unit === undefined || !inPerCent.has(measure)) return;
    const message = `Unexpected \`unit\` for the measure \`${measure}\`, expected none: the number is in per cent`;
    context.addIssue({ code: 'custom', path: ['unit'], params: { rule: 'unknown-key' }, message });
  }, evenIfBroken)
  .superRefine((figure, context) => {
    if (!Object.hasOwn(needs, figure.measure)) return;
    const { needed, allowed } = needs[figure.measure];
    const fail = (key: RuleKey, rule: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [key], params: { rule }, message });
    };
    for (const key of ruleKeys) {
      const isGiven = figure[key] !== undefined;
      if (isGiven && ![...needed, ...allowed].includes(key)) {
        const wanted = listed([...needed, ...allowed]);
        const message = `Unexpected \`${key}\` for the measure \`${figure.measure}\`, expected only ${wanted}`;
        fail(key, 'unknown-key', message);
      } else if (!isGiven && needed.includes(key)) {
        const message = `Unexpected record without \`${key}\`, expected it for the measure \`${figure.measure}\``;
        fail(key, 'missing-key', message);
      }
    }
  }, evenIfBroken);
/** The checked rule of a figure. */
export type FigureData = z.output<typeof figureSchema>;

/** What comes out with a per cent sign. */
const inPerCent: ReadonlySet<Measure> = new Set(['share', 'change']);

const ruleKeys = ['data', 'between', 'where', 'of', 'outOf', 'at', 'compare'] as const;
type RuleKey = (typeof ruleKeys)[number];

interface RuleKeys {
  readonly needed: readonly RuleKey[];
  readonly allowed: readonly RuleKey[];
}

/** The keys of a rule, by what it measures. */
const needs: Readonly<Record<Measure, RuleKeys>> = {
  count: overRows(),
  sum: overRows('of'),
  mean: overRows('of'),
  max: overRows('of'),
  share: overRows('of', 'outOf'),
  rate: overRows('where'),
  rank: overRows('of', 'at'),
  order: overRows('at'),
  change: { needed: ['compare'], allowed: [] },
  ratio: { needed: ['compare'], allowed: [] },
};

function overRows(...keys: readonly RuleKey[]): RuleKeys {
  return { needed: ['data', ...keys], allowed: ['between', 'where'] };
}

function listed(keys: readonly string[]): string {
  return [...new Set(keys)].map((key) => `\`${key}\``).join(', ');
}
