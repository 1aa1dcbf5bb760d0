import type { BreadcrumbList, Thing } from 'schema-dts';

import type { Context } from '../views/context.ts';
import { findPage, type Page, type PageKind } from '../views/pages.ts';
import {
  describeActor,
  describeAnalysis,
  describeClaim,
  describeDataset,
  describeDispute,
  describeEvent,
  describeFigure,
  describeIssue,
  describePlainly,
  describePlace,
  describePublisher,
  describeSource,
  describeVerdicts,
  type AnalysisThing,
} from './nodes.ts';

/** A page as its layout knows it. */
export interface PageWithWay {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** The page above. */
  readonly up?: { readonly text: string; readonly path: string } | undefined;
}

/** Things of schema.org, the one that the page is about first. */
export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

type Node = Thing | AnalysisThing;

/** What a page shows, for programs: what it is about, and the way to it. It says nothing that the page does not show. */
export function describePage(context: Context, page: PageWithWay): Graph {
  const registered = findPage(context, page.path);
  const describe = registered && makers[registered.kind];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      describe
        ? describe(context, registered.id)
        : describePlainly(context, page, isList(registered) ? 'CollectionPage' : 'WebPage'),
      ...(registered?.kind === 'figure' ? describeVerdicts(context, registered.id) : []),
      ...describeWay(context, page),
    ],
  };
}

/** What the pages of a kind are about; those of other kinds are lists. */
const makers: Readonly<Partial<Record<PageKind, (context: Context, id: string) => Node>>> = {
  home: describePublisher,
  about: describePublisher,
  claim: describeClaim,
  event: describeEvent,
  actor: describeActor,
  place: describePlace,
  analysis: describeAnalysis,
  dataset: describeDataset,
  figure: describeFigure,
  source: describeSource,
  issue: describeIssue,
  dispute: describeDispute,
};

function isList(page: Page | undefined): boolean {
  return page?.id === '' || page?.kind === 'part';
}

function describeWay({ addresses, dossier }: Context, page: PageWithWay): BreadcrumbList[] {
  if (page.path === '/') return [];
  const steps = [
    { name: dossier.site.title, path: '/' },
    ...(page.up ? [{ name: page.up.text, path: page.up.path }] : []),
    { name: page.title, path: page.path },
  ];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: { '@type': 'Thing', '@id': addresses.absolute(path) },
      })),
    },
  ];
}
