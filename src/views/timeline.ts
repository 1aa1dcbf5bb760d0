import { compareText } from '../dossier/problems.ts';
import type { Chart, Event, Row } from '../dossier/index.ts';
import { listHighRows, showChart } from './chart.ts';
import type { Context } from './context.ts';
import { formatDays, formatMonth, periodOf } from './dates.ts';
import { byTime, divide, type LongList, type Part } from './division.ts';
import { showEventEntry, type EventEntry } from './event.ts';
import { limits } from './limits.ts';
import { linkRow } from './links.ts';
import { formatNumber } from './numbers.ts';
import { oncePer } from './once.ts';
import { lastOf, restOf, type Rest } from './part.ts';
import { showStanding } from './standing.ts';
import { capitalise, listWords } from './words.ts';

/** An event of the timeline, or a row of data that stands out, with what it can be found by. */
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

/** What the timeline is told by: a month or a year, with its events. */
export interface TimelineGroup {
  readonly title: string;
  readonly events: readonly TimelineEvent[];
}

/** One thing that events have in common. */
export interface FacetValue {
  readonly name: FacetName;
  readonly id: string;
}

export type FacetName = (typeof facetNames)[number];
const facetNames = ['actor', 'issue', 'kind', 'standing'] as const;

/** The whole page: each chart, and everything in its order. */
export function showTimeline(context: Context) {
  const { length } = listMoments(context);
  return {
    title: 'Timeline',
    description: 'Every event in the dossier in order, each with what is said of it and by whom.',
    charts: context.dossier.charts.all.map((chart) => showChart(context, chart)),
    ...listTimeline(context),
    facets: listFacets(context),
    total: length,
  };
}

/** The timeline, or what of it has one value, where that does not fit on one page. */
export const divideTimeline = oncePer((context: Context) =>
  divideMoments(
    { ...{ path: '/timeline/', folder: 'in/' }, title: 'Timeline' },
    listMoments(context),
  ),
);

/** Some moments by time, on pages of their own below one that has the last. */
export function divideMoments(
  list: Pick<LongList<Moment>, 'path' | 'folder' | 'title'>,
  moments: readonly Moment[],
): Part | undefined {
  return divide(
    {
      ...{ ...list, home: { text: list.title, path: list.path } },
      ...{ noun: ['entry', 'entries'], items: moments },
      levels: byTime<Moment>(({ period }) => period),
      show: (some) => ({ type: 'events', rows: some.map(({ entry }) => entry) }),
    },
    limits.list,
  );
}

/** Events by time; of an archive the last of them, and where the others are. */
export interface EventsByTime {
  readonly groups: readonly TimelineGroup[];
  readonly rest: Rest | undefined;
}

/** Every event in order, and in their place the rows above the lowest line of a chart that no event tells of. */
export function listTimeline(context: Context): EventsByTime {
  const whole = divideTimeline(context);
  return {
    groups: groupMoments(lastOf(listMoments(context), whole, limits.kept)),
    rest: restOf(context, whole),
  };
}

/** Moments by year and, in years with many, by month. */
export function groupMoments(moments: readonly Moment[]): TimelineGroup[] {
  const perYear = Map.groupBy(moments, ({ period }) => period.slice(0, 4));
  const groups = Map.groupBy(moments, ({ period }) => {
    const year = period.slice(0, 4);
    return (perYear.get(year)?.length ?? 0) > monthlyFrom ? period : year;
  });
  return [...groups]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, some]) => ({
      title: key.length > 4 ? formatMonth(key) : key,
      events: some.map(({ entry, values }) => ({
        ...entry,
        facets: mapFacets((name) => values[name].map(([id]) => id).join(' ')),
      })),
    }));
}

/** The moments that have a value. */
export function listMomentsWith(context: Context, { id, name }: FacetValue): readonly Moment[] {
  return momentsByValue(context)[name].get(id) ?? [];
}

const momentsByValue = oncePer((context: Context) =>
  mapFacets((name) => {
    const pairs = listMoments(context).flatMap((moment) =>
      moment.values[name].map(([id]): [string, Moment] => [id, moment]),
    );
    const groups = Map.groupBy(pairs, ([id]) => id);
    return new Map([...groups].map(([id, some]) => [id, some.map(([, moment]) => moment)]));
  }),
);

/**
 * What the timeline can be narrowed by, as long as all of it is on one page; a facet with fewer than two values is left
 * out.
 */
export function listFacets(context: Context): Facet[] {
  if (divideTimeline(context)) return [];
  return facetNames.flatMap((name) => {
    const options = listOptions(context, name);
    return options.length > 1 ? [{ name, label: labels[name], options }] : [];
  });
}

/** The values of one facet that occur, in the order of their words. */
export function listOptions(context: Context, name: FacetName): Facet['options'] {
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { values } of listMoments(context)) {
    for (const [id, text] of values[name]) {
      texts.set(id, text);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...texts]
    .map(([id, text]) => ({ id, text, count: counts.get(id) ?? 0 }))
    .toSorted((a, b) => compareText(a.text, b.text) || compareText(a.id, b.id));
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

/** One thing in the timeline, with its values in each facet as id and words, each once. */
export interface Moment {
  readonly entry: EventEntry;
  /** Its month, or its year where the month is not known. */
  readonly period: string;
  readonly values: Readonly<Record<FacetName, readonly (readonly [id: string, text: string])[]>>;
}

/** Events in their order; a row comes before what happened on the day on which it ends. */
const listMoments = oncePer((context: Context): readonly Moment[] => {
  const { charts, events } = context.dossier;
  const rows = charts.all.flatMap((chart) =>
    listHighRows(chart)
      .filter((row) => !row.events.some(({ kind, on }) => kind === 'strike' && on.from === row.day))
      .map((row) => ({ day: row.day, moment: showRow(context, chart, row) })),
  );
  const told = events.all.map((event) => ({
    day: event.on.from,
    moment: {
      entry: showEventEntry(context, event),
      period: periodOf(event.on),
      values: mapFacets((name) => valuesOf(event, name)),
    },
  }));
  return [...rows, ...told]
    .toSorted((a, b) => compareText(a.day, b.day))
    .map(({ moment }) => moment);
});

function showRow({ addresses }: Context, chart: Chart, row: Row): Moment {
  const { dataset, series, total } = chart;
  const { countedBy, rows } = dataset;
  const count = (column: string): string =>
    `${formatNumber(row.counts[column] ?? 0)} ${dataset.columns[column]?.words ?? ''}`;
  return {
    period: row.day.slice(0, 7),
    values: {
      actor: [[countedBy.id, countedBy.name]],
      issue: [],
      kind: [[rows.many, `${rows.one}, by the count alone`]],
      standing: [],
    },
    entry: {
      text: `${capitalise(rows.one)} of ${count(total)}`,
      href: linkRow(addresses, row).href,
      kind: rows.one,
      when: formatDays(row),
      machineDate: row.begins === row.day ? row.day : undefined,
      summary: `${countedBy.name}: ${listWords(series.map(({ column }) => count(column)))}.`,
      places: [],
      count: row.claims.length,
    },
  };
}

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

function mapFacets<Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> {
  return {
    actor: valueOf('actor'),
    issue: valueOf('issue'),
    kind: valueOf('kind'),
    standing: valueOf('standing'),
  };
}
