import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { readContent } from '../content.ts';
import { countOf, formatProblems, reportFormats } from '../dossier/report.ts';
import { listUnlisted } from '../permalinks.ts';

const usage = `usage: npm run check -- [--format ${reportFormats.join('|')}] [folder that holds content/]`;

process.exitCode = run(process.argv.slice(2));

/** @returns the exit code: 0 when the content has no problem, 1 when it has, 2 when the call is wrong */
function run(args: readonly string[]): number {
  const call = readCall(args);
  if (!call) {
    console.error(usage);
    return 2;
  }
  if (!existsSync(path.join(call.root, 'content'))) {
    console.error(`Unexpected folder \`${call.root}\`, expected one that holds content/`);
    return 2;
  }
  const { dossier, problems } = readContent(call.root);
  if (!dossier) {
    console.log(formatProblems(problems, call.format));
    return 1;
  }
  const { articles, claims } = dossier;
  const summary = `No problems in ${countOf(articles.all.length, 'article')} with ${countOf(claims.all.length, 'claim')}`;
  if (call.format === 'text') {
    console.log(summary);
    const unlisted = dossier.addresses.published.length > 0 ? listUnlisted(dossier).length : 0;
    if (unlisted > 0)
      console.log(
        `Not in content/permalinks.txt yet: ${countOf(unlisted, 'address', 'addresses')}; \`npm run permalinks\` adds what is new`,
      );
  }
  if (call.format === 'json') console.log(formatProblems([], 'json'));
  return 0;
}

function readCall(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    const format = reportFormats.find((name) => name === values.format);
    return format && positionals.length <= 1 ? { format, root: positionals[0] ?? '.' } : undefined;
  } catch {
    return undefined;
  }
}
