import { listActors } from './actor.ts';
import type { Context } from './context.ts';
import { listIssues } from './issue.ts';
import type { LinkText } from './links.ts';
import { listPlaces } from './place.ts';
import { listSearchRecords, searchFacets, type SearchFacetName } from './search.ts';
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
}

export function showSearch(context: Context): SearchPage {
  const records = listSearchRecords(context);
  return {
    title: 'Search',
    description:
      'Find a claim, an actor, a place or a day: by words, or in an index of everything.',
    path: '/search/',
    facets: searchFacets.map((name) => ({
      name,
      label: labels[name],
      words: [...new Set(records.flatMap(({ facets }) => facets[name] ?? []))].toSorted(
        collator.compare,
      ),
    })),
    sections: listSections(context),
  };
}

function listSections(context: Context): IndexSection[] {
  return [
    {
      id: 'by-actor',
      title: 'By actor',
      groups: listActors(context).map(({ actors, side }) => ({ title: side, links: actors })),
    },
    {
      id: 'by-issue',
      title: 'By issue',
      groups: [{ title: undefined, links: listIssues(context) }],
    },
    {
      id: 'by-place',
      title: 'By place',
      groups: listPlaces(context).map(({ country, places }) => ({ title: country, links: places })),
    },
    {
      id: 'by-date',
      title: 'By date',
      groups: listTimeline(context).map(({ events, title }) => ({
        title,
        links: events.map(({ href, text, when }) => ({ href, text: `${when}: ${text}` })),
      })),
    },
  ].filter(({ groups }) => groups.length > 0);
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
