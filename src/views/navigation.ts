/** Destinations that belong together. */
export interface DestinationGroup {
  readonly title: string;
  readonly links: readonly Destination[];
}

/** A destination of the whole site: words and path from the site's root. */
export type Destination = readonly [text: string, path: string];

/**
 * The destinations of the masthead, in its order. The first group stands in the masthead of the narrowest
 * screen; the others are one tap away there.
 */
export const navigation: readonly [DestinationGroup, ...DestinationGroup[]] = [
  {
    title: 'Read',
    links: [
      ['Timeline', '/timeline/'],
      ['Figures', '/figures/'],
      ['Demands', '/demands/'],
      ['Positions', '/positions/'],
      ['Disputes', '/disputes/'],
      ['Analyses', '/analyses/'],
      ['Search', '/search/'],
    ],
  },
  {
    title: 'Look up',
    links: [
      ['Actors', '/actors/'],
      ['Issues', '/issues/'],
      ['Places', '/places/'],
      ['Sources', '/sources/'],
      ['Claims', '/claims/'],
    ],
  },
  {
    title: 'This site',
    links: [['About', '/about/']],
  },
];

/** The same at the foot, where what readers follow and take away stands with what is about this site. */
export const foot: readonly DestinationGroup[] = navigation.map((group, index) =>
  index < navigation.length - 1
    ? group
    : {
        ...group,
        links: [
          ...group.links,
          ['RSS feed', '/rss.xml'],
          ['All feeds', '/subscribe/'],
          ['Corrections', '/corrections/'],
          ['Data', '/data/'],
        ],
      },
);
