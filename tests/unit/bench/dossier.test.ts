import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { readDossier } from '../../../src/dossier/index.ts';
import { changeOneText } from '../../bench/bench.ts';
import { makeDossier, writeDossier } from '../../bench/dossier.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe.each(['plain', 'full'] as const)('a %s dossier of the bench', (kind) => {
  const order = { kind, articles: 60, seed: 7 } as const;

  test('has the same bytes for the same seed, and others for another', () => {
    const files = makeDossier(order);
    expect(makeDossier(order)).toStrictEqual(files);
    expect(makeDossier({ ...order, seed: 8 })).not.toStrictEqual(files);
  });

  test('has articles of about 600 words', () => {
    const lengths = makeDossier(order)
      .filter(({ file }) => file.startsWith('content/articles/'))
      .map(({ text }) => text.split('\n---\n')[1]?.split(/\s+/).length ?? 0);
    expect(lengths).toHaveLength(60);
    expect(Math.min(...lengths)).toBeGreaterThan(500);
    expect(Math.max(...lengths)).toBeLessThan(750);
  });

  test('has no problem, before a text changes and after', () => {
    writeDossier(folder, makeDossier(order));
    const { dossier, problems } = readDossier(folder);
    expect(problems).toStrictEqual([]);
    expect(dossier?.articles.all).toHaveLength(60);
    expect(dossier?.claims.all).toHaveLength(kind === 'full' ? 300 : 1);
    changeOneText(folder, 60);
    expect(readDossier(folder).problems).toStrictEqual([]);
    const changed = readFileSync(path.join(folder, 'content/articles/article-30.md'), 'utf8');
    expect(changed.match(/The changed/g)).toHaveLength(1);
  });
});
