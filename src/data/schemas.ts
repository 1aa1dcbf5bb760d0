import { z } from 'zod';

/** A record's name: what stands in its address. */
const id = z.string().describe('Name of a record; it stands in the address of its page');
const ids = z.array(id);
const day = z.iso.date();
const url = z.url();

/** When something was, as precisely as it is known. */
const span = z.strictObject({
  from: day.describe('First day that it may cover'),
  until: day.describe('Last day that it may cover'),
  precision: z.enum(['day', 'month', 'year']),
  about: z.boolean().describe('Whether the source is not sure'),
  text: z.string().describe('As the editor wrote it: 2025-08-15, 2025-08, 2025, A/B, ~ for about'),
});

const corrections = z
  .array(z.strictObject({ day, what: z.string(), was: z.string().nullable() }))
  .describe('What was wrong and was put right');

const record = { id, url: url.describe('Its page') };

/** One claim of one source. */
export const claimRow = z.strictObject({
  ...record,
  sentence: z.string().describe('What is said, in one sentence of ours'),
  quotation: z.string().nullable().describe('The source’s own words, at most 25'),
  kind: z.string(),
  by: id.describe('Actor who says it'),
  via: id.nullable().describe('Actor through whom it reached the source'),
  unnamed: z.boolean().describe('Whether it rests on people who are not named'),
  to: ids.describe('Actors to whom it is said'),
  about: ids.describe('Issues'),
  on: span.describe('What time it speaks of'),
  places: ids,
  events: ids,
  source: id,
  paragraphs: z.array(z.int().min(1)).describe('Of the original, from 1; none where not known'),
  answer: z.string().nullable().describe('What it says to the demands in `answers`'),
  standing: z.string(),
  publishers: ids.describe('Independent publishers that carry it'),
  ...{ repeats: ids, supports: ids, contradicts: ids, refines: ids, supersedes: ids, answers: ids },
  corrections,
});

/** One event. */
export const eventRow = z.strictObject({
  ...record,
  title: z.string(),
  on: span,
  time: z.string().nullable().describe('Local time, HH:MM'),
  zone: z.string().nullable().describe('IANA name of the zone of `time`'),
  timeNote: z.string().nullable(),
  kind: z.string(),
  places: ids,
  summary: z.string(),
  claims: ids,
  corrections,
});

/** One actor. */
export const actorRow = z.strictObject({
  ...record,
  name: z.string(),
  nameNative: z.string().nullable(),
  aliases: z.array(z.string()),
  kind: z.string(),
  role: z.string(),
  side: z.string(),
  says: ids.describe('Claims by the actor'),
  relays: ids.describe('Claims that reached a source through the actor'),
  corrections,
});

/** Where one actor stands on one issue, for a time. */
export const positionRow = z.strictObject({
  actor: id,
  issue: id,
  from: span,
  until: span.nullable(),
  stance: id.describe('One of the issue’s stances'),
  summary: z.string(),
  claims: ids.describe('What bears it out'),
});

/** One issue with its scale. */
export const issueRow = z.strictObject({
  ...record,
  title: z.string(),
  question: z.string(),
  stances: z.array(z.strictObject({ id, label: z.string(), meaning: z.string() })),
  claims: ids,
  corrections,
});

/** One point on which sources differ. */
export const disputeRow = z.strictObject({
  ...record,
  title: z.string(),
  question: z.string(),
  issues: ids,
  versions: z.array(z.strictObject({ says: z.string(), ground: z.string(), claims: ids })),
  settledBy: z.string().describe('What would settle it'),
  prints: z.string().describe('What this site prints, and why'),
  corrections,
});

/** One source that was read. */
export const sourceRow = z.strictObject({
  ...record,
  title: z.string(),
  publisher: id,
  publisherName: z.string(),
  origin: id.describe('Publisher whose text it is'),
  author: z.string().nullable(),
  original: url.nullable().describe('Address of the source itself'),
  archived: url.nullable(),
  published: day.nullable(),
  accessed: day.describe('Day on which it was read'),
  language: z.string(),
  kind: z.string(),
  paragraphs: z.int().min(1).nullable(),
  reliability: z.string(),
  summary: z.string(),
  claims: ids,
  corrections,
});

/** One place. */
export const placeRow = z.strictObject({
  ...record,
  name: z.string(),
  kind: z.string(),
  within: id.nullable(),
  country: z.string(),
  aliases: z.array(z.string()),
  corrections,
});

/** One number that is computed when the site is built. */
export const figureRow = z.strictObject({
  ...record,
  title: z.string(),
  question: z.string(),
  measure: z.string(),
  value: z.number().describe('Not rounded'),
  display: z.string().describe('As the site prints it'),
  days: z.array(day).describe('Days of the rows that the rule selects'),
  confirms: ids.describe('Claims that it bears out'),
  differs: ids.describe('Claims from which it differs'),
  qualifies: ids.describe('Claims that it limits'),
  credit: z.string().describe('Who compiled the table; to be named with the figure'),
});

/** The totals of one day of a table of figures, as they are shown. */
export const dayRow = z.strictObject({
  dataset: id,
  day,
  url: url.describe('Its page'),
  totals: z.record(z.string(), z.number()),
  countedBy: id.describe('Actor whose count it is'),
  credit: z.string().describe('Who compiled the table; to be named with the figures'),
});
