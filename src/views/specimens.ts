import type { ClaimRow } from './claim-row.ts';
import { Html } from './html.ts';
import { kindMeanings } from './kind.ts';
import type { Context } from './context.ts';
import type { PositionView } from './position.ts';
import { showShowcase } from './showcase.ts';
import type { CorrectionView } from './corrections.ts';
import type { Rest } from './part.ts';
import type { Period } from './periods.ts';
import type { Entry } from './rows.ts';
import type { DigestBlock } from './source.ts';
import type { Steps } from './steps.ts';
import { carriedBy, standingWords } from './standing.ts';

/** Where links of specimens lead: to the specimens. */
const here = '#specimens';
const link = (text: string) => ({ text, href: here });

/** The page of specimens, as the registry of pages knows it. */
export function showSpecimens(context: Context) {
  return {
    title: 'Design',
    description:
      'Every part that pages are made of, in every state, made from the parts themselves.',
    path: '/about/design/',
    showcase: showShowcase(context),
  };
}

/** A name in Cyrillic, and a title as long as titles may be. */
export const names = { cyrillic: 'Володимир Зеленський', long: longText(120) };

/** One made-up claim of each kind and of each standing; the fields that are not given are the plainest. */
export const rows: readonly ClaimRow[] = Object.entries(kindMeanings).map(
  ([kind, meaning], index) =>
    row(index, {
      kind: kind,
      claim: link(`A ${kind}: ${meaning}.`),
      isUnnamed: index === 1,
      via: index === 2 ? link('Somebody Else') : undefined,
    }),
);

/** The longest and the barest row that there can be. */
export const extremes: readonly ClaimRow[] = [
  row(0, {
    claim: link(longText(300)),
    speaker: link(names.cyrillic),
    via: link(names.long),
    isUnnamed: true,
    source: link(`${names.long}, in a copy by ${names.long}`),
  }),
  row(3, { claim: link('Yes.'), paragraph: undefined, when: 'about 2014' }),
];

/** As many rows as one actor has. */
export function manyRows(count: number): ClaimRow[] {
  return Array.from({ length: count }, (_, index) =>
    row(index, { claim: link(`Claim ${index + 1} of ${count}.`) }),
  );
}

const noteText = '<p>What the editor adds stands beside it, or below on a narrow screen.</p>';

/** A digest's claim with its quotation and a note, as a source shows it. */
export const digestClaim: Extract<DigestBlock, { type: 'claim' }> = {
  type: 'claim',
  row: { ...row(1, { claim: link('The harbour was closed for two days.') }), id: 'specimen-claim' },
  quotation: 'closed from Tuesday to Thursday',
  notes: new Html(noteText, () => noteText),
  original: { href: undefined, host: undefined, note: 'The original has no address.' },
};

/** A position that holds, and one that has ended. */
export const positions: readonly PositionView[] = [false, true].map((hasEnded) => ({
  actor: link(names.cyrillic),
  issue: link('An issue'),
  href: here,
  anchor: hasEnded ? 'specimen-ended' : 'specimen-held',
  stance: hasEnded ? 'Against it' : 'For it',
  meaning: 'What the stance means.',
  when: hasEnded ? '1\u00a0May 2031 until 3\u00a0May 2031' : 'from 3\u00a0May 2031',
  hasEnded,
  summary: 'Where the actor stands, in one sentence.',
  claims: rows.slice(0, 1),
}));

/** Claims by month, the last month unfolded. */
export const periods: readonly Period[] = [false, true].map((isOpen) => ({
  title: isOpen ? 'May 2031' : 'April 2031',
  count: '1 claim',
  rows: rows.slice(0, 1),
  isOpen,
}));

/** What leads on from a page, and from a list that goes on elsewhere. */
export const steps: Steps = { previous: link('The one before'), next: link(names.long) };
export const rest: Rest = {
  all: link('All 312 claims'),
  parts: [
    { ...link('April 2031'), count: '140 claims' },
    { ...link('May 2031'), count: '172 claims' },
  ],
};
export const entries: readonly Entry[] = [
  { ...link('An entry'), details: '3 claims', note: 'What it is, in a sentence.' },
  { ...link(names.cyrillic), details: '1 claim', links: [link('Feed')] },
];

/** One that quotes what stood there, and one that does not. */
export const corrections: readonly CorrectionView[] = [undefined, 'The bridge fell.'].map(
  (was, index) => ({
    when: '4\u00a0May 2031',
    day: '2031-05-04',
    what: 'The bridge was closed, and did not fall.',
    was,
    record: link('The bridge was closed.'),
    noun: 'claim',
    anchor: `specimen-correction-${index}`,
    key: `2031-05-04-${index}`,
    target: { collection: 'claims', id: 'specimen' },
  }),
);

function row(index: number, given: Partial<ClaimRow>): ClaimRow {
  const standings = Object.entries(standingWords);
  const [id = '', { rule = '', word = '' } = {}] = standings[index % standings.length] ?? [];
  return {
    id: `specimen-${index}`,
    claim: link('Somebody says something.'),
    kind: 'statement',
    speaker: link('Somebody'),
    via: undefined,
    isUnnamed: false,
    when: '3\u00a0May 2031',
    machineDate: undefined,
    source: link('A newspaper'),
    paragraph: 'paragraph 2',
    standing: {
      id: id as ClaimRow['standing']['id'],
      word,
      rule,
      publishers: carriedBy(index + 1),
    },
    ...given,
  };
}

/** Words until there are `length` characters, the last one cut. */
function longText(length: number): string {
  return 'A long line that goes on until it is as long as it may be, and then a little, '
    .repeat(9)
    .slice(0, length - 1)
    .concat('.');
}
