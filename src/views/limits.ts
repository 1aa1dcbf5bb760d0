/**
 * How long lists may become: no page grows with the archive. What is longer is cut, and all of it stands on pages of
 * its own, each a part of the whole. Each limit is more than such a list has as long as an affair is small, and few
 * enough that pages stay within their budgets of bytes.
 */
export const limits = {
  /** Rows of one part of a list. */
  part: 150,
  /** Claims on the page of all claims, at some 60 bytes each when compressed. */
  claims: 600,
  /** Rows on any other page that is a list. */
  list: 250,
  /** The same of rows that hold much: disputes, demands, analyses. */
  full: 100,
  /** Rows of a list on a page about one thing, where it does not have to fit into one round trip. */
  beside: 150,
  /** How many a page keeps of a list that goes on elsewhere. */
  kept: 40,
  /** Claims of an actor, of an event and about a claim, whose pages must fit into one round trip; variants of a demand. */
  own: 24,
  /** Shorter lists of these pages: answers, sources, what others say to an actor. */
  few: 12,
  /** Statements about an event. */
  event: 90,
  /** Rows of the matrix of positions, each with its evidence: a kilobyte. */
  matrix: 28,
  /** Actors that are set side by side, each with each other: those with positions on most issues. */
  compared: 60,
  /** Actors named under one stance on the page of a day: those that took it last. */
  holders: 6,
  /** Disputes named on the page of a day: those that opened last. */
  openDisputes: 40,
  /** Choices in one control of the search. */
  choices: 150,
  /** Articles and claims of a dossier that is given whole, in one file. */
  bookArticles: 500,
  bookClaims: 2000,
} as const;
