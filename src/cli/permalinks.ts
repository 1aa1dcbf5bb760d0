import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { readDossier } from '../dossier/index.ts';
import { formatProblems } from '../dossier/report.ts';
import { addPermalinks } from '../permalinks.ts';

const [root = '.'] = process.argv.slice(2);
const { dossier, problems } = readDossier(root);
if (dossier) {
  const { added, text } = addPermalinks(dossier);
  if (added.length > 0) writeFileSync(path.join(root, 'content', 'permalinks.txt'), text);
  console.log(added.length > 0 ? `Added:\n${added.join('\n')}` : 'Every address is listed');
} else {
  console.log(formatProblems(problems));
  process.exitCode = 1;
}
