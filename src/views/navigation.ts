/** Destinations that belong together. */
export interface DestinationGroup {
  readonly title: string;
  readonly links: readonly Destination[];
}

/** A destination of the whole site: words and path from the site's root. */
export type Destination = readonly [text: string, path: string];

/**
 * Every destination, in the order of the masthead and the foot. The first group stands in the masthead of the narrowest
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
