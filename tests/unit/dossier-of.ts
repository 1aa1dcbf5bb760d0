import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { readDossier, type Dossier } from '../../src/dossier/index.ts';
import { ProblemsError } from '../../src/dossier/report.ts';

/**
 * A dossier out of a few files, by way of the real reader.
 * @param files texts by their path in `content/`: `{ 'actors/a.md': '…' }`; nothing is added to them
 * @throws {ProblemsError} when they have problems; the message is the full report
 */
export function dossierOf(files: Readonly<Record<string, string>>): Dossier {
  const root = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(root, 'content', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { dossier, problems } = readDossier(root);
    if (!dossier) throw new ProblemsError(problems);
    return dossier;
  } finally {
    rmSync(root, { recursive: true });
  }
}
