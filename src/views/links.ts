import type { Addresses } from '../addresses.ts';
import type {
  Actor,
  Analysis,
  Article,
  Claim,
  Dataset,
  Dispute,
  Dossier,
  Event,
  Figure,
  Issue,
  Place,
  Row,
} from '../dossier/index.ts';
import type { ProseTarget } from '../dossier/schemas/reference.ts';
import { formatDays } from './dates.ts';

/** Words that lead somewhere. */
export interface LinkText {
  readonly text: string;
  readonly href: string;
}

export function linkActor({ of }: Addresses, { id, name }: Actor): LinkText {
  return { text: name, href: of({ collection: 'actors', id }) };
}

export function linkIssue({ of }: Addresses, { id, title }: Issue): LinkText {
  return { text: title, href: of({ collection: 'issues', id }) };
}

export function linkEvent({ of }: Addresses, { id, title }: Event): LinkText {
  return { text: title, href: of({ collection: 'events', id }) };
}

export function linkPlace({ of }: Addresses, { id, name }: Place): LinkText {
  return { text: name, href: of({ collection: 'places', id }) };
}

export function linkDispute({ of }: Addresses, { id, title }: Dispute): LinkText {
  return { text: title, href: of({ collection: 'disputes', id }) };
}

export function linkAnalysis({ of }: Addresses, { id, title }: Analysis): LinkText {
  return { text: title, href: of({ collection: 'analyses', id }) };
}

export function linkClaim({ of }: Addresses, { id, sentence }: Claim): LinkText {
  return { text: sentence, href: of({ collection: 'claims', id }) };
}

export function linkFigure({ of }: Addresses, { id, title }: Figure): LinkText {
  return { text: title, href: of({ collection: 'figures', id }) };
}

/** A row by its days: `6–7 September 2025`. */
export function linkRow({ href }: Addresses, row: Row): LinkText {
  return { text: formatDays(row), href: href(pathOfRow(row)) };
}

/** The path of a table’s page; its rows stand below it. */
export function pathOfDataset({ rows }: Dataset): string {
  return `/${rows.many}/`;
}

/** The path of a row’s page; permanent: `/nights/2025-09-07/`. */
export function pathOfRow({ dataset, day }: Row): string {
  return `${pathOfDataset(dataset)}${day}/`;
}

/** What a reference without words says: the value of a figure, the name or sentence of another record. */
export function nameOf(dossier: Dossier, { collection, id }: ProseTarget): string {
  switch (collection) {
    case 'actors':
    case 'places':
      return dossier[collection].get(id).name;
    case 'articles':
      return sourceName(dossier.articles.get(id));
    case 'claims':
      return dossier.claims.get(id).sentence;
    case 'analyses':
    case 'disputes':
    case 'events':
    case 'issues':
      return dossier[collection].get(id).title;
    case 'figures':
      return dossier.figures.get(id).display;
    default:
      throw new RangeError(`Unexpected collection \`${String(collection satisfies never)}\``);
  }
}

/** A source by the name of who wrote it, and of who carries it when that is another. */
export function linkSource({ of }: Addresses, article: Article): LinkText {
  return { text: sourceName(article), href: of({ collection: 'articles', id: article.id }) };
}

/** `The Guardian, in a copy by prshb.com`; `RBC-Ukraine`. */
export function sourceName({ origin, publisher }: Article): string {
  return origin === publisher ? publisher.name : `${origin.name}, in a copy by ${publisher.name}`;
}
