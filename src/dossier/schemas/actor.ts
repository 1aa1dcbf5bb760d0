import { z } from 'zod';

import { corrections } from './correction.ts';
import { reference } from './reference.ts';
import { spanSchema } from './span.ts';
import { line, slug } from './text.ts';

/** What an actor is. */
const actorKinds = [
  'person',
  'government',
  'military',
  'international',
  'media',
  'think-tank',
  'scholar',
  'group',
  'unnamed',
] as const;

const positionSchema = z
  .strictObject({
    issue: reference('issues'),
    /** First day on which the position is on record. */
    from: spanSchema,
    /** Day on which another replaced it; absent while it holds. */
    until: spanSchema.optional(),
    /** One of the issue's stances. */
    stance: slug,
    /** What the position is, attributed, in one sentence. */
    summary: line(400),
    /** What bears it out; the rule `position-without-claim` wants at least one. */
    claims: z.array(reference('claims')).default([]),
  })
  .superRefine(({ from, until }, context) => {
    if (!until || until.from >= from.from) return;
    context.addIssue({
      code: 'custom',
      path: ['until'],
      params: { rule: 'until-before-from' },
      message: `Unexpected \`until\` ${until.text} before \`from\` ${from.text}, expected the same day or later`,
    });
  });

/** Who speaks, and where they stand: `content/actors/<id>.md`; the body is a short profile. */
export const actorSchema = z.strictObject({
  name: line(100),
  /** In the actor's own script. */
  nameNative: line(100).optional(),
  /** Other spellings that readers use. */
  aliases: z.array(line(100)).default([]),
  /** `unnamed`: what rests on them is shown as not on the record. */
  kind: z.enum(actorKinds),
  /** Office or function at the time. */
  role: line(160),
  /** The side on whose behalf they speak, for grouping; a name of the editor's choice. */
  side: slug,
  positions: z.array(positionSchema).default([]),
  corrections,
});
/** The checked front matter of an actor. */
export type ActorData = z.output<typeof actorSchema>;
