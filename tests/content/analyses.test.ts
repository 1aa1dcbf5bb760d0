import { expect, test } from 'vitest';

import { readDossier } from '../../src/dossier/index.ts';
import { countWordsOf } from '../../src/views/words.ts';

const { dossier } = readDossier('.');
const analyses = dossier?.analyses.all ?? [];

test('each piece of ours has 600 to 1,000 words', () => {
  expect(analyses).not.toHaveLength(0);
  for (const { id, text } of analyses) {
    expect(countWordsOf(text), id).toBeGreaterThanOrEqual(600);
    expect(countWordsOf(text), id).toBeLessThanOrEqual(1000);
  }
});

test('each piece of ours rests on many sources', () => {
  for (const { claims, id } of analyses)
    expect(new Set(claims.map(({ article }) => article)).size, id).toBeGreaterThan(4);
});
