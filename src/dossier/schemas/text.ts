import { z } from 'zod';

import { excerpt } from '../problems.ts';

/** Text of one line, trimmed, not empty, of at most `max` characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\r\n]/.test(text), {
      error: 'Unexpected line break, expected text of one line',
    });
}

/** A web address: absolute, http or https. */
export const webAddress = z.string().refine(isWebAddress, {
  error: ({ input }) =>
    `Unexpected address \`${excerpt(input)}\`, expected one that begins with https:// or http://`,
});

/** Where people can be reached: a page, or `mailto:` and an address. */
export const contactAddress = z.string().refine((text) => isWebAddress(text) || mail.test(text), {
  error: ({ input }) =>
    `Unexpected address \`${excerpt(input)}\`, expected one such as https://example.org/contact/ or mailto:name@example.org`,
});

const mail = /^mailto:[^\s?@]+@[^\s?@]+$/;

/** A name for machines: lower-case letters, digits, single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `Unexpected id \`${excerpt(input)}\`, expected lower-case letters a–z, digits and single hyphens`,
});

/** A language, as a BCP 47 tag. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
  error: ({ input }) =>
    `Unexpected language \`${excerpt(input)}\`, expected a tag such as \`en\` or \`uk\``,
});

/** For a check that compares keys: it runs although other keys are not right, so that all is reported at once. */
export const evenIfBroken = {
  when: ({ value }: { readonly value: unknown }): boolean =>
    typeof value === 'object' && value !== null,
};

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}
