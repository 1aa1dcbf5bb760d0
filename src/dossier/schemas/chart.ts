import { z } from 'zod';

import { columnName } from './dataset.ts';
import { reference } from './reference.ts';
import { spanSchema } from './span.ts';
import { line } from './text.ts';

/** A bar for each row of a data set: `content/charts/<id>.md`; the body says how to read it. */
export const chartSchema = z.strictObject({
  title: line(120),
  /** Whose figures these are, as it stands inside the picture. */
  credit: line(100),
  data: reference('datasets'),
  /** Columns that a bar is made of, from the ground up. */
  series: z
    .array(z.strictObject({ column: columnName, label: line(40) }))
    .min(1)
    .max(3),
  /** The column of their sum. */
  total: columnName,
  /** Lines across, lowest first; rows above the lowest stand in the timeline. */
  thresholds: z.array(z.int().min(1)).max(3).default([]),
  /** Events to point out. */
  marks: z
    .array(z.strictObject({ event: reference('events'), label: line(40) }))
    .max(4)
    .default([]),
  /** The event before and after which rows are compared, and which rows: the same as in the figures, or a reader has two answers. */
  split: z
    .strictObject({ event: reference('events'), before: spanSchema, after: spanSchema })
    .optional(),
});
/** The checked front matter of a chart. */
export type ChartData = z.output<typeof chartSchema>;
