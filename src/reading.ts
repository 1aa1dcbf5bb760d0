import { contentRoot } from './content-root.ts';
import { readContent } from './content.ts';
import type { Dossier, Reading } from './dossier/index.ts';
import { ProblemsError } from './dossier/report.ts';
import { keepReading, keptReading } from './kept.ts';

/** What `content/` held when it was last read in this process. */
export function currentReading(): Reading {
  return keptReading() ?? readAgain();
}

/** Read `content/` anew, after a file changed. */
export function readAgain(): Reading {
  return keepReading(readContent(contentRoot));
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
