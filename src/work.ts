/** Work that grows with an archive; a build says how much of each it did. */
export const works = [
  'files read',
  'texts parsed',
  'views computed',
  'pages rendered',
  'cards drawn',
  'parts of the search indexed',
] as const;
/** One of them. */
export type Work = (typeof works)[number];

/** The code of pages is bundled apart from that of the build, so the counts hang on the global object. */
const shared = globalThis as unknown as Record<symbol, Map<Work, number> | undefined>;
const countsKey = Symbol.for('after-alaska.work');

/** Count one piece of work. */
export function countWork(work: Work): void {
  const counts = (shared[countsKey] ??= new Map<Work, number>());
  counts.set(work, (counts.get(work) ?? 0) + 1);
}

/** All work of this process so far: `12 files read, 14 texts parsed, …`. */
export function describeWork(): string {
  return works.map((work) => `${shared[countsKey]?.get(work) ?? 0} ${work}`).join(', ');
}
