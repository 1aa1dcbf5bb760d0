import { pathOf, type Addressee } from '../addresses.ts';
import type { Correction } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import type { Context } from './context.ts';
import { formatDay } from './dates.ts';
import {
  linkActor,
  linkAnalysis,
  linkClaim,
  linkDispute,
  linkEvent,
  linkIssue,
  linkPlace,
  linkSource,
  type LinkText,
} from './links.ts';
import { byTime, divide } from './division.ts';
import { limits } from './limits.ts';
import { oncePer } from './once.ts';
import { firstOf, restOf, type Rest } from './part.ts';

/** One thing that was wrong and was put right. */
export interface CorrectionView {
  /** `25 November 2026`. */
  readonly when: string;
  /** `2026-11-25`. */
  readonly day: string;
  readonly what: string;
  /** The words as they stood. */
  readonly was: string | undefined;
  /** What it is that was wrong. */
  readonly record: LinkText;
  /** `claim`, `source`. */
  readonly noun: string;
  /** Place on the page of corrections: the same whatever is corrected later. */
  readonly anchor: string;
  /** The day, and a number where the record has several of that day: `2026-11-25-2`. */
  readonly key: string;
  /** Which record, for those who must know it by its id. */
  readonly target: Addressee;
}

/** Every correction, newest first, then by address; those of one record and day in the order of the record. */
export const listCorrections = oncePer((context: Context): readonly CorrectionView[] =>
  listRecords(context)
    .toSorted((a, b) => compareText(pathOf(a.target), pathOf(b.target)))
    .flatMap((record) => toViews(record))
    .toSorted((a, b) => compareText(b.day, a.day)),
);

/** Corrections, newest first; where they are many the newest, and where the others are. */
export function showCorrections(context: Context): {
  readonly corrections: readonly CorrectionView[];
  readonly rest: Rest | undefined;
} {
  const whole = divideCorrections(context);
  return {
    corrections: firstOf(listCorrections(context), whole, limits.kept),
    rest: restOf(context, whole),
  };
}

/** All corrections, where they do not fit on one page. */
export const divideCorrections = oncePer((context: Context) => {
  const [title, path] = ['Corrections', '/corrections/'];
  return divide(
    {
      ...{ path, folder: 'in/', title, home: { text: title, path }, noun: ['correction'] },
      items: listCorrections(context),
      levels: byTime<CorrectionView>(({ day }) => day),
      show: (some) => ({
        type: 'entries',
        rows: some.map(({ noun, record, was, what, when }) => ({
          ...record,
          details: [noun, when, ...(was ? [`it said: “${was}”`] : [])].join(' · '),
          note: what,
        })),
      }),
    },
    limits.full,
  );
});

/** What was wrong on the page at a path; a claim's corrections stand on its source's page too. */
export function listCorrectionsAt(context: Context, path: string): readonly CorrectionView[] {
  return byPath(context).get(path) ?? [];
}

const byPath = oncePer((context: Context) => {
  const { claims } = context.dossier;
  const entries = listCorrections(context).flatMap((correction) => {
    const { collection, id } = correction.target;
    const paths = [pathOf(correction.target)];
    if (collection === 'claims')
      paths.push(pathOf({ collection: 'articles', id: claims.get(id).article.id }));
    return paths.map((path) => ({ path, correction }));
  });
  const groups = Map.groupBy(entries, ({ path }) => path);
  return new Map([...groups].map(([path, list]) => [path, list.map((one) => one.correction)]));
});

interface Corrected {
  readonly corrections: readonly Correction[];
  readonly link: LinkText;
  readonly noun: string;
  readonly target: Addressee;
}

function toViews({ corrections, link, noun, target }: Corrected): CorrectionView[] {
  return corrections.map(({ day, was, what }, index) => {
    const before = corrections.slice(0, index).filter((other) => other.day === day).length;
    const key = before > 0 ? `${day}-${before + 1}` : day;
    const anchor = `${target.collection}-${target.id}-${key}`;
    return { when: formatDay(day), day, what, was, record: link, noun, anchor, key, target };
  });
}

/** Every record that can have been wrong; of an article, what is said of none of its claims. */
function listRecords({ addresses, dossier }: Context): Corrected[] {
  const { actors, analyses, articles, claims, disputes, events, issues, places, publishers } =
    dossier;
  const all = <Item extends { readonly id: string; readonly corrections: readonly Correction[] }>(
    collection: Addressee['collection'],
    noun: string,
    items: readonly Item[],
    link: (item: Item) => LinkText,
  ): Corrected[] =>
    items.map((item) => ({
      ...{ corrections: item.corrections, link: link(item), noun },
      target: { collection, id: item.id },
    }));
  return [
    ...all('actors', 'actor', actors.all, (actor) => linkActor(addresses, actor)),
    ...all('analyses', 'analysis', analyses.all, (analysis) => linkAnalysis(addresses, analysis)),
    ...all('articles', 'source', articles.all.map(withoutClaims), (article) =>
      linkSource(addresses, article),
    ),
    ...all('claims', 'claim', claims.all, (claim) => linkClaim(addresses, claim)),
    ...all('disputes', 'dispute', disputes.all, (dispute) => linkDispute(addresses, dispute)),
    ...all('events', 'event', events.all, (event) => linkEvent(addresses, event)),
    ...all('issues', 'issue', issues.all, (issue) => linkIssue(addresses, issue)),
    ...all('places', 'place', places.all, (place) => linkPlace(addresses, place)),
    ...all('publishers', 'publisher', publishers.all, ({ id, name }) => ({
      text: name,
      href: addresses.of({ collection: 'publishers', id }),
    })),
  ];
}

function withoutClaims<Item extends { readonly corrections: readonly { claim?: unknown }[] }>(
  article: Item,
): Item {
  return { ...article, corrections: article.corrections.filter(({ claim }) => !claim) };
}
