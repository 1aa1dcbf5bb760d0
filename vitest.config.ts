import { defineConfig } from 'vitest/config';

/** Far from UTC, so that a day that depends on the zone shows. */
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,content}/**/*.test.ts'],
          // What hangs is found; what is slow on a busy machine passes.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts'],
          globalSetup: ['tests/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
