import { z } from 'zod';

import { excerpt } from '../problems.ts';
import { reference } from './reference.ts';
import { daySchema } from './span.ts';
import { contactAddress, languageTag, line, webAddress } from './text.ts';

/** What the site says of itself: `content/site.yaml`. */
export const siteSchema = z.strictObject({
  title: line(60),
  tagline: line(160),
  description: line(400),
  /** Of the site's own texts, as a BCP 47 tag. */
  language: languageTag,
  /** Where the site stands unless `SITE_URL` says otherwise. */
  url: webAddress,
  /** Domain and year for feed ids that never change (RFC 4151): `example.org,2026`. */
  tagAuthority: z.string().regex(/^[a-z0-9.-]+,\d{4}(?:-\d{2}){0,2}$/, {
    error: ({ input }) =>
      `Unexpected tag authority \`${excerpt(input)}\`, expected a domain, a comma and a year`,
  }),
  /** First and last day that have a page with what was known by then; all days, where nothing is said. */
  asOf: z
    .strictObject({ from: daySchema, until: daySchema })
    .refine(({ from, until }) => until >= from, {
      path: ['until'],
      params: { rule: 'until-before-from' },
      error: 'Unexpected `until` before `from`, expected the same day or later',
    })
    .optional(),
  editor: line(120),
  /** Where errors are reported: a page, or `mailto:` and an address. */
  contact: contactAddress,
  /** Words that are written in more than one way, for the search; names of actors and places have aliases. */
  spellings: z.array(z.array(line(60)).min(2)).default([]),
  /** What happened, in three or four sentences for the front page, each with the claims that it rests on. */
  brief: z
    .array(
      z.strictObject({
        says: line(300),
        claims: z.array(reference('claims')).min(1),
      }),
    )
    .default([]),
  licences: z.strictObject({ code: line(60), text: line(60) }),
});
/** The checked `content/site.yaml`. */
export type SiteData = z.output<typeof siteSchema>;
