import type { Addresses } from '../addresses.ts';
import type {
  Actor,
  Analysis,
  Article,
  Claim,
  Dispute,
  Event,
  Issue,
  Place,
} from '../dossier/index.ts';

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

/** A source by the name of who wrote it, and of who carries it when that is another. */
export function linkSource({ of }: Addresses, article: Article): LinkText {
  return { text: sourceName(article), href: of({ collection: 'articles', id: article.id }) };
}

/** `The Guardian, in a copy by prshb.com`; `RBC-Ukraine`. */
export function sourceName({ origin, publisher }: Article): string {
  return origin === publisher ? publisher.name : `${origin.name}, in a copy by ${publisher.name}`;
}
