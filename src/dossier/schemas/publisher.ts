import { z } from 'zod';

import { corrections } from './correction.ts';
import { line } from './text.ts';

/** Who carries or wrote a source: `content/publishers/<id>.md`. */
export const publisherSchema = z.strictObject({
  /** As readers know it. */
  name: line(80),
  kind: z.enum([
    'newsroom',
    'agency',
    'broadcaster',
    'think-tank',
    'official',
    'journal',
    'archive',
    'aggregator',
  ]),
  country: line(60).optional(),
  /** One sentence of what it is. */
  about: line(300),
  corrections,
});
/** The checked front matter of a publisher. */
export type PublisherData = z.output<typeof publisherSchema>;
