import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { runBench } from '../../tests/bench/bench.ts';
import { toCardLines, toChart, toTable } from '../../tests/bench/report.ts';

const usage =
  'usage: npm run bench -- [--kinds plain,full] [--sizes 100,1000,5000] [--runs 3] [--cards] [--out .tmp/bench/result]';

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
}

/** Measure, print the table, write JSON and chart. */
async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kinds: { type: 'string', default: 'plain,full' },
      sizes: { type: 'string', default: '100,1000,5000' },
      runs: { type: 'string', default: '3' },
      cards: { type: 'boolean', default: false },
      out: { type: 'string', default: path.join('.tmp', 'bench', 'result') },
    },
  });
  const given = values.kinds.split(',');
  const results = await runBench({
    kinds: (['plain', 'full'] as const).filter((kind) => given.includes(kind)),
    sizes: values.sizes.split(',').map(Number),
    runs: Number(values.runs),
    cards: values.cards,
    report: (step) => {
      console.error(step);
    },
  });
  mkdirSync(path.dirname(values.out), { recursive: true });
  writeFileSync(`${values.out}.json`, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(`${values.out}.svg`, toChart(results));
  console.log([toTable(results), ...toCardLines(results)].join('\n'));
}
