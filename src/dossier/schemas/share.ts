import { z } from 'zod';

import { excerpt } from '../problems.ts';

/** What part of something it is, in percent, as exactly as the source says. */
export interface Share {
  /** From 0 to 100. */
  readonly percent: number;
  /** `below`: the source says less than this, and no more. */
  readonly bound: 'exact' | 'about' | 'below';
}

/** `79.6`, `~70` for *about*, `<100` for less than all. */
export const shareSchema = z.string().transform((text, context): Share => {
  const [, mark = '', digits] = /^([~<]?)(\d{1,3}(?:\.\d{1,2})?)$/.exec(text) ?? [];
  const percent = Number(digits);
  if (digits === undefined || percent > 100 || (mark === '<' && percent === 0)) {
    const wanted =
      'expected a percentage from 0 to 100, with `~` or `<` in front where it is not exact';
    context.addIssue({
      code: 'custom',
      message: `Unexpected share \`${excerpt(text)}\`, ${wanted}`,
    });
    return z.NEVER;
  }
  return { percent, bound: mark === '~' ? 'about' : mark === '<' ? 'below' : 'exact' };
});
