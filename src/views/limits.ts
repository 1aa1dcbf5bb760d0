/**
 * How long lists may become. No page grows with the archive: what is longer is cut to its newest or weightiest, and the
 * rest stands on pages of its own. Each is more than the list has as long as an affair is small, and few enough that
 * pages stay within their budgets of bytes.
 */
export const limits = {
  /** Actors that are set side by side, each with each other: those with positions on most issues. */
  compared: 60,
  /** Actors named under one stance on the page of a day: those that took it last. */
  holders: 12,
  /** Disputes named on the page of a day: those that opened last. */
  openDisputes: 40,
} as const;
