import type { Reading } from './dossier/index.ts';

/**
 * One reading of `content/` for the whole process. Pages, content loader and build are bundled apart, so a variable of a
 * module would be several: the reading hangs on the global object instead. Types alone are imported here, so that the
 * content loader does not bring the reader with it.
 */
const shared = globalThis as unknown as Record<symbol, Reading | undefined>;
const readingKey = Symbol.for('after-alaska.reading');

/** What was read last in this process; nothing before the first reading. */
export function keptReading(): Reading | undefined {
  return shared[readingKey];
}

/** Keep a reading in place of the one before. Gives it back. */
export function keepReading(reading: Reading): Reading {
  shared[readingKey] = reading;
  return reading;
}
