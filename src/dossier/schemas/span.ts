import { z } from 'zod';

import { excerpt } from '../problems.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** When something was: a day, a month, a year, or from one of these to another; `about` where the source is not sure. */
export interface Span {
  /** First and last day that it may cover; the same for a single day. */
  readonly from: Day;
  readonly until: Day;
  readonly precision: 'day' | 'month' | 'year';
  readonly about: boolean;
  /** As the editor wrote it. */
  readonly text: string;
}

const wanted =
  'expected a day such as 2025-08-15, a month, a year, or two of them with `/` between';

/** `2025-08-15`, `2025-08`, `2025`, `A/B`, each with `~` in front for *about*. */
export const spanSchema = textOrYear().transform((text, context): Span => {
  const bounds = text.replace(/^~/, '').split('/').map(readBound);
  const [first, last = first] = bounds;
  const fail = (message: string, rule = 'bad-value'): Span => {
    context.addIssue({ code: 'custom', message, params: { rule } });
    return z.NEVER;
  };
  if (!first || !last || bounds.length > 2 || bounds.includes(undefined)) {
    return fail(`Unexpected date \`${excerpt(text)}\`, ${wanted}`);
  }
  if (last.until < first.from) {
    return fail(
      `Unexpected end \`${last.text}\` before its start \`${first.text}\`, expected the same day or later`,
      'until-before-from',
    );
  }
  const precision = first.precision === 'day' ? last.precision : first.precision;
  return { from: first.from, until: last.until, precision, about: text.startsWith('~'), text };
});

/** One calendar day. Kept as text, so no time zone can move it. */
export const daySchema = z.string().refine((text) => readBound(text)?.precision === 'day', {
  error: ({ input }) =>
    `Unexpected day \`${excerpt(input)}\`, expected one of the calendar, such as 2025-08-15`,
});

/** YAML reads a year alone as a number. */
function textOrYear() {
  return z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string());
}

interface Bound {
  readonly text: string;
  readonly from: Day;
  readonly until: Day;
  readonly precision: Span['precision'];
}

function readBound(text: string): Bound | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return undefined;
  if (!month) return { text, from: `${year}-01-01`, until: `${year}-12-31`, precision: 'year' };
  if (!(Number(month) >= 1 && Number(month) <= 12)) return undefined;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!day)
    return {
      text,
      from: `${year}-${month}-01`,
      until: `${year}-${month}-${length}`,
      precision: 'month',
    };
  if (!(Number(day) >= 1 && Number(day) <= length)) return undefined;
  return { text, from: text, until: text, precision: 'day' };
}
