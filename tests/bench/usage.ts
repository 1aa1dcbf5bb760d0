import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded into every process that is measured (`NODE_OPTIONS=--import`): at its end it says what it has used. */
const file = process.env['BENCH_USAGE'];
// Threads share the figures of their process.
if (file && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
    const cost = {
      seconds: (userCPUTime + systemCPUTime) / 1e6,
      kernelSeconds: systemCPUTime / 1e6,
      megabytes: maxRSS / 1024,
    };
    appendFileSync(file, `${JSON.stringify(cost)}\n`);
  });
}
