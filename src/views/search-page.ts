import { showActors } from './actor.ts';
import type { Context } from './context.ts';
import { showIssues } from './issue.ts';
import { limits } from './limits.ts';
import type { LinkText } from './links.ts';
import type { Rest } from './part.ts';
import { showPlaces } from './place.ts';
import { listSearchParts, type SearchPart } from './search-parts.ts';
import { searchFacets, type SearchFacetName, type SearchRecord } from './search.ts';
import { listTimeline } from './timeline.ts';

/** The search page: controls for those with script, and an index of everything for all. */
export interface SearchPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Each control with the words that occur, in order. */
  readonly facets: readonly {
    readonly name: SearchFacetName;
    readonly label: string;
    readonly words: readonly string[];
  }[];
  readonly sections: readonly IndexSection[];
  /** Where the search begins, and where it can go on, back in time; one where all is one part. */
  readonly parts: readonly Pick<SearchPart, 'folder' | 'since'>[];
}

/** One way into the site: by actor, issue, place or date. */
export interface IndexSection {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly {
    /** Nothing where the section is one list. */
    readonly title: string | undefined;
    readonly links: readonly LinkText[];
  }[];
  readonly rest: Rest | undefined;
}

export function showSearch(context: Context): SearchPage {
  const records = listSearchParts(context).flatMap((part) => part.records);
  return {
    title: 'Search',
    description:
      'Find a claim, an actor, a place or a day: by words, or in an index of everything.',
    path: '/search/',
    facets: searchFacets.map((name) => ({
      name,
      label: labels[name],
      words: listChoices(records, name),
    })),
    sections: listSections(context),
    parts: listSearchParts(context).map(({ folder, since }) => ({ folder, since })),
  };
}

function listSections(context: Context): IndexSection[] {
  const actors = showActors(context);
  const events = listTimeline(context);
  const issues = showIssues(context);
  const places = showPlaces(context);
  return [
    {
      ...{ id: 'by-actor', title: 'By actor', rest: actors.rest },
      groups: actors.sides.map((one) => ({ title: one.side, links: one.actors.map(toLink) })),
    },
    {
      ...{ id: 'by-issue', title: 'By issue', rest: issues.rest },
      groups: [{ title: undefined, links: issues.rows.map(toLink) }],
    },
    {
      ...{ id: 'by-place', title: 'By place', rest: places.rest },
      groups: places.countries.map((one) => ({
        title: one.country,
        links: one.places.map(toLink),
      })),
    },
    {
      ...{ id: 'by-date', title: 'By date', rest: events.rest },
      groups: events.groups.map(({ events: some, title }) => ({
        title,
        links: some.map(({ href, text, when }) => ({ href, text: `${when}: ${text}` })),
      })),
    },
  ].filter(({ groups }) => groups.length > 0);
}

function toLink({ href, text }: LinkText): LinkText {
  return { href, text };
}

/** The words of a facet that occur, in order; where they are many those that occur most. */
function listChoices(records: readonly SearchRecord[], name: SearchFacetName): string[] {
  const counts = new Map<string, number>();
  for (const { facets } of records) {
    for (const word of facets[name] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limits.choices)
    .map(([word]) => word)
    .toSorted(collator.compare);
}

const collator = new Intl.Collator('en');

const labels: Readonly<Record<SearchFacetName, string>> = {
  actor: 'Actor',
  issue: 'Issue',
  source: 'Source',
  kind: 'Kind',
  standing: 'Standing',
  year: 'Year',
};
