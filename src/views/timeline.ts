import { compareText } from '../dossier/problems.ts';
import type { Event } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { formatMonth, periodOf } from './dates.ts';
import { showEventEntry, type EventEntry } from './event.ts';
import { showStanding } from './standing.ts';

/** An event of the timeline, with what it can be found by. */
export interface TimelineEvent extends EventEntry {
  /** Ids by facet, with spaces between, as `data-*` attributes hold them. */
  readonly facets: Readonly<Record<FacetName, string>>;
}

/** One control that narrows the timeline, with the values that occur and how many events each leaves. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly count: number;
  }[];
}

export type FacetName = (typeof facetNames)[number];
const facetNames = ['actor', 'issue', 'kind', 'standing'] as const;

/** Every event in order, by year and, in years with many, by month. */
export function listTimeline(
  context: Context,
): { readonly title: string; readonly events: readonly TimelineEvent[] }[] {
  const { all } = context.dossier.events;
  const perYear = Map.groupBy(all, ({ on }) => on.from.slice(0, 4));
  const groups = Map.groupBy(all, ({ on }) => {
    const year = on.from.slice(0, 4);
    return (perYear.get(year)?.length ?? 0) > monthlyFrom ? periodOf(on) : year;
  });
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, events]) => ({
      title: key.length > 4 ? formatMonth(key) : key,
      events: events.map((event) => ({
        ...showEventEntry(context, event),
        facets: mapFacets((name) =>
          valuesOf(event, name)
            .map(([id]) => id)
            .join(' '),
        ),
      })),
    }));
}

/** What the timeline can be narrowed by; a facet with fewer than two values is left out. */
export function listFacets({ dossier }: Context): Facet[] {
  return facetNames.flatMap((name) => {
    const texts = new Map<string, string>();
    const counts = new Map<string, number>();
    for (const event of dossier.events.all) {
      for (const [id, text] of valuesOf(event, name)) {
        texts.set(id, text);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    const options = [...texts]
      .map(([id, text]) => ({ id, text, count: counts.get(id) ?? 0 }))
      .toSorted((a, b) => compareText(a.text, b.text) || compareText(a.id, b.id));
    return options.length > 1 ? [{ name, label: labels[name], options }] : [];
  });
}

/**
 * The rules that hide what a choice leaves out, and periods in which it leaves nothing. Without them everything is shown.
 * @returns a style sheet; ids are of lower-case letters, digits and hyphens, so none needs escaping
 */
export function filterRules(facets: readonly Facet[]): string {
  return facets
    .flatMap(({ name, options }) =>
      options.map(({ id }) => {
        const chosen = `.timeline:has(#by-${name} [value="${id}"]:checked)`;
        const match = `[data-${name}~="${id}"]`;
        return `${chosen} .events>li:not(${match}),${chosen} section:not(:has(${match})){display:none}`;
      }),
    )
    .join('\n');
}

const labels: Readonly<Record<FacetName, string>> = {
  actor: 'Actor',
  issue: 'Issue',
  kind: 'Kind of event',
  standing: 'Standing of a claim',
};

/** A year with more events than this is told month by month. */
const monthlyFrom = 6;

/** What an event has in a facet, as id and words, each once. */
function valuesOf({ claims, kind }: Event, name: FacetName): [string, string][] {
  const values = {
    actor: () => claims.map(({ by }): [string, string] => [by.id, by.name]),
    issue: () =>
      claims.flatMap(({ about }) =>
        about.map((issue): [string, string] => [issue.id, issue.title]),
      ),
    kind: (): [string, string][] => [[kind, kind]],
    standing: () =>
      claims.map(({ standing }): [string, string] => [standing.word, showStanding(standing).word]),
  }[name]();
  return [...new Map(values)];
}

function mapFacets(valueOf: (name: FacetName) => string): Record<FacetName, string> {
  return {
    actor: valueOf('actor'),
    issue: valueOf('issue'),
    kind: valueOf('kind'),
    standing: valueOf('standing'),
  };
}
