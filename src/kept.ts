import type { Reading } from './dossier/index.ts';

/** Where a site stands. */
export interface Place {
  /** Its origin, such as `https://example.org`; that of `content/site.yaml` where there is none. */
  readonly site: string | undefined;
  /** The path under it. */
  readonly base: string;
}

/**
 * What the whole process shares. Astro bundles pages and content loader apart from its configuration, so a variable of a
 * module would be several: these hang on the global object instead. Types alone are imported here, so that the content
 * loader does not bring the reader with it.
 */
interface Kept {
  reading?: Reading;
  place?: Place;
}

const shared = globalThis as unknown as Record<symbol, Kept | undefined>;
const kept = (shared[Symbol.for('after-alaska.kept')] ??= {});

/** What was read last in this process; nothing before the first reading. */
export function keptReading(): Reading | undefined {
  return kept.reading;
}

/** Keep a reading in place of the one before. Gives it back. */
export function keepReading(reading: Reading): Reading {
  kept.reading = reading;
  return reading;
}

/** Where the site of this build stands: at the root of its own host, until it is said. */
export function keptPlace(): Place {
  return kept.place ?? { site: undefined, base: '/' };
}

/** Say where the site stands. */
export function keepPlace(place: Place): void {
  kept.place = place;
}
