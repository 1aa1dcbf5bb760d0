import { z } from 'zod';

import { excerpt } from '../problems.ts';
import { reference } from './reference.ts';
import { shareSchema } from './share.ts';
import { daySchema, spanSchema } from './span.ts';
import { evenIfBroken, slug } from './text.ts';

/** What a claim does. */
const claimKinds = [
  'statement',
  'demand',
  'offer',
  'answer',
  'denial',
  'figure',
  'assessment',
] as const;
/** One of the kinds. */
export type ClaimKind = (typeof claimKinds)[number];

/** How a demand or an offer is answered. */
export const answers = ['accepts', 'rejects', 'conditions', 'silent'] as const;
/** One of the answers. */
export type Answer = (typeof answers)[number];

/** How one claim bears on another; written once, on the later claim. */
export const relationNames = [
  'repeats',
  'supports',
  'contradicts',
  'refines',
  'supersedes',
  'answers',
  'exchange',
] as const;
/** One of the relations. */
export type RelationName = (typeof relationNames)[number];

/** Attributes that hold several names, with commas between. */
export const listAttributes: ReadonlySet<string> = new Set([
  'about',
  'to',
  'at',
  'event',
  'para',
  ...relationNames,
]);

const claimIds = z.array(reference('claims')).default([]);

/** The attributes of `:::claim{…}` in an article. */
export const claimSchema = z
  .strictObject({
    /** Unique over the whole site; part of the claim's permanent address. */
    id: slug,
    /** Who asserts it. */
    by: reference('actors'),
    /** Through whom it reached the source: an unnamed source, or one who relays it. */
    via: reference('actors').optional(),
    /** To whom it is said. */
    to: z.array(reference('actors')).default([]),
    about: z.array(reference('issues')).min(1),
    /** What time it speaks of. */
    on: spanSchema,
    /** Paragraphs of the original, from 1. */
    para: z
      .array(
        z
          .string()
          .regex(/^[1-9]\d{0,3}$/, {
            error: ({ input }) =>
              `Unexpected paragraph \`${excerpt(input)}\`, expected a number from 1`,
          })
          .transform(Number),
      )
      .default([]),
    /** Day on which it came on record, where that is not the day on which the source was published. */
    known: daySchema.optional(),
    at: z.array(reference('places')).default([]),
    event: z.array(reference('events')).default([]),
    kind: z.enum(claimKinds).default('statement'),
    answer: z.enum(answers).optional(),
    repeats: claimIds,
    supports: claimIds,
    contradicts: claimIds,
    refines: claimIds,
    supersedes: claimIds,
    answers: claimIds,
    /** Of an offer: the demands in return for which it is made. */
    exchange: claimIds,
    /** Of a figure: what part of the places in `at` it speaks of, by the `measure` of an issue. */
    share: shareSchema.optional(),
  })
  .superRefine(({ answers: answered, answer }, context) => {
    if (answered.length > 0 === (answer !== undefined)) return;
    const [there, wanted] = answer === undefined ? ['answers', 'answer'] : ['answer', 'answers'];
    context.addIssue({
      code: 'custom',
      path: [there],
      params: { rule: 'missing-key' },
      message: `Unexpected \`${there}\` without \`${wanted}\`, expected both`,
    });
  }, evenIfBroken);

/** A claim as the article holds it: its attributes, and the words in it. */
export type ClaimData = z.output<typeof claimSchema> & {
  /** One sentence of ours that stands alone; plain text. */
  readonly sentence: string;
  /** The source's own words, exact, at most 25. */
  readonly quotation: string | undefined;
};
