import { readContent } from './content.ts';
import type { Dossier, Reading } from './dossier/index.ts';
import { ProblemsError } from './dossier/report.ts';

/**
 * One reading of `content/` for the whole process. Pages and content loader are bundled apart, so a variable of this
 * module would be two: the reading hangs on the global object instead.
 */
const shared = globalThis as unknown as Record<symbol, Reading | undefined>;
const readingKey = Symbol.for('after-alaska.reading');

/** The folder that holds `content/`: the project's own, unless `CONTENT_ROOT` names another. */
export const contentRoot = process.env['CONTENT_ROOT'] ?? '.';

/** What `content/` held when it was last read in this process. */
export function currentReading(): Reading {
  return shared[readingKey] ?? readAgain();
}

/** Read `content/` anew, after a file changed. */
export function readAgain(): Reading {
  const reading = readContent(contentRoot);
  shared[readingKey] = reading;
  return reading;
}

/**
 * The dossier that pages show.
 * @throws {ProblemsError} when the content has problems; the message is the full report
 */
export function currentDossier(): Dossier {
  const { dossier, problems } = currentReading();
  if (!dossier) throw new ProblemsError(problems);
  return dossier;
}
