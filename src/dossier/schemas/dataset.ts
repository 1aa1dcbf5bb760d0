import { z } from 'zod';

import { excerpt } from '../problems.ts';
import { reference } from './reference.ts';
import { daySchema, spanSchema } from './span.ts';
import { evenIfBroken, line, slug, webAddress } from './text.ts';

/** The name of a column: lower-case letters, digits and underscores. */
export const columnName = z.string().regex(/^[a-z][a-z0-9_]*$/, {
  error: ({ input }) =>
    `Unexpected column \`${excerpt(input)}\`, expected lower-case letters, digits and underscores`,
});

/** What the cells of a column hold: a day, a whole number from 0, or names of sources with `;` between. */
const columnKinds = ['day', 'count', 'sources'] as const;

/** An address with a source's name in it. */
const sourceAddress = z
  .string()
  .refine((text) => webAddress.safeParse(text).success && text.includes('{source}'), {
    error: ({ input }) =>
      `Unexpected address \`${excerpt(input)}\`, expected one that begins with https:// and holds {source}`,
  });

/** A table of figures, one row a day, and what is known of it: `content/data/<id>.yaml` beside `<id>.csv`. */
export const datasetSchema = z
  .strictObject({
    title: line(120),
    summary: line(400),
    /** What a row is; `many` is the folder of the rows’ pages. It ends on its day, and begins so many days before. */
    rows: z.strictObject({
      one: line(40),
      many: slug,
      daysBefore: z.int().min(0).max(31).default(0),
    }),
    /** The column that names a row: a day. Days ascend, none twice, none left out but for `gaps`. */
    key: columnName,
    /** Every column of the table, in any order. */
    columns: z.record(
      columnName,
      z.strictObject({
        /** For a table's head. */
        label: line(40),
        /** For the middle of a sentence: `drones launched`. */
        words: line(60),
        /** What exactly is counted. */
        meaning: line(300),
        kind: z.enum(columnKinds),
        /** Of a count: `drones`. */
        unit: line(40).optional(),
      }),
    ),
    /** Columns that are the sum of others. */
    sums: z.record(columnName, z.array(columnName).min(2)).default({}),
    /** Parts of a whole, such as what was stopped of what was launched: never more than the whole. */
    shares: z
      .strictObject({
        /** What the whole and the part are called: `Launched`, `Stopped`. */
        whole: line(40),
        part: line(40),
        of: z
          .array(z.strictObject({ label: line(60), whole: columnName, part: columnName }))
          .min(1),
      })
      .optional(),
    /** Days without a row, and why. */
    gaps: z.array(z.strictObject({ on: spanSchema, why: line(300) })).default([]),
    /** Who counts: the figures are this actor's claims. */
    countedBy: reference('actors'),
    /** What it means that this one counts. */
    countedByNote: line(400),
    /** Who compiled the table. */
    credit: line(300),
    /** What may be done with it. */
    licence: line(300),
    leftOut: line(400),
    /** Cells that differ from what was compiled. */
    corrections: z.array(z.strictObject({ on: daySchema, what: line(400) })).default([]),
    /** What is known to be wrong or in doubt; `on` where it is one row. */
    flaws: z.array(z.strictObject({ on: daySchema.optional(), what: line(400) })).default([]),
    /** Where a source stands whose name begins so; `{source}` in an address is its name. */
    sources: z
      .array(z.strictObject({ begins: line(80), name: line(80), address: sourceAddress }))
      .default([]),
  })
  .superRefine(checkColumns, evenIfBroken);
/** The checked description of a table. */
export type DatasetData = z.output<typeof datasetSchema>;

/** Whatever names a column names one that is declared, and of the kind that is wanted there. */
function checkColumns(data: Columns, context: z.core.$RefinementCtx): void {
  const { columns, key, shares, sums } = data;
  const check = (name: string | undefined, kind: string, path: PropertyKey[]): void => {
    if (name === undefined || columns?.[name]?.kind === kind) return;
    const known = Object.keys(columns ?? {}).filter((other) => columns?.[other]?.kind === kind);
    const message = `Unexpected column \`${excerpt(name)}\`, expected one of kind \`${kind}\`: ${known.map((other) => `\`${other}\``).join(', ')}`;
    context.addIssue({ code: 'custom', path, message, params: { rule: 'unknown-column' } });
  };
  if (!columns) return;
  check(key, 'day', ['key']);
  for (const [total, parts] of Object.entries(sums ?? {})) {
    check(total, 'count', ['sums', total]);
    for (const [index, part] of parts.entries()) check(part, 'count', ['sums', total, index]);
  }
  for (const [index, { part, whole }] of (shares?.of ?? []).entries()) {
    check(whole, 'count', ['shares', 'of', index, 'whole']);
    check(part, 'count', ['shares', 'of', index, 'part']);
  }
}

/** What may be missing while other keys are not right. */
interface Columns {
  readonly key?: string | undefined;
  readonly columns?: Readonly<Record<string, { readonly kind: string }>> | undefined;
  readonly sums?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly shares?:
    { readonly of: readonly { readonly whole: string; readonly part: string }[] } | undefined;
}
