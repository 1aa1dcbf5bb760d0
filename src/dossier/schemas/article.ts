import { z } from 'zod';

import { articleCorrections } from './correction.ts';
import { reference } from './reference.ts';
import { daySchema } from './span.ts';
import { evenIfBroken, languageTag, line, webAddress } from './text.ts';

/** What a source is. */
const articleKinds = [
  'news-report',
  'primary-document',
  'assessment',
  'interview',
  'study',
  'opinion',
] as const;

/** One source article and our digest of it: `content/articles/<id>.md`. What is not known is left out, and a note says so. */
export const articleSchema = z
  .strictObject({
    /** The headline as published. Where it was not seen: a name of ours, and `titleNote`. */
    title: line(200),
    /** Why the title is ours. */
    titleNote: line(300).optional(),
    /** Who carries the page at `url`. */
    publisher: reference('publishers'),
    /** Whose text the page copies or relays; the source counts as that publisher's. */
    copyOf: reference('publishers').optional(),
    /** The byline, where there is one. */
    author: line(120).optional(),
    url: webAddress.optional(),
    /** Why there is no address. */
    urlNote: line(300).optional(),
    /** Day of first publication. */
    published: daySchema.optional(),
    /** Why the day is not known. */
    publishedNote: line(300).optional(),
    /** Day on which we read it, and the day of the digest's first publication here. */
    accessed: daySchema,
    /** Of the page that was read, as a BCP 47 tag. */
    language: languageTag,
    kind: z.enum(articleKinds),
    /** How many paragraphs the original has, title and sub-heads left out; absent where only an excerpt was read. */
    paragraphs: z.int().min(1).max(2000).optional(),
    /** How far to trust it, in one sentence. */
    reliability: line(400),
    /** A second copy. */
    archived: webAddress.optional(),
    summary: line(600),
    corrections: articleCorrections,
  })
  .superRefine((article, context) => {
    for (const [key, note] of [
      ['url', 'urlNote'],
      ['published', 'publishedNote'],
    ] as const) {
      const given = [article[key], article[note]].filter((value) => value !== undefined).length;
      if (given === 1) continue;
      const [path, rule, message] =
        given === 2
          ? [
              note,
              'bad-value',
              `Unexpected \`${note}\` beside \`${key}\`, expected only one of them`,
            ]
          : [
              key,
              'missing-key',
              `Unexpected record without \`${key}\`, expected it, or \`${note}\` with the reason`,
            ];
      context.addIssue({ code: 'custom', path: [path], params: { rule }, message });
    }
  }, evenIfBroken);
/** The checked front matter of an article. */
export type ArticleData = z.output<typeof articleSchema>;
