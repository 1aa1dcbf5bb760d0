import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll } from 'vitest';

import { readContent } from '../../../src/content.ts';
import type { Dossier } from '../../../src/dossier/index.ts';
import { formatProblems } from '../../../src/dossier/report.ts';

/** Where the fixtures stand. */
export const fixtures = path.resolve(import.meta.dirname, '../../fixtures');

/** A folder for the tests of one file, removed after them. */
export function useFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Files by their path below `content/`; `undefined` removes one. */
export type Overlay = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A valid dossier of one article under `root`, with the given files put over it. */
export function makeContent(root: string, files: Overlay = {}): string {
  cpSync(path.join(fixtures, 'base'), root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, 'content', file);
    rmSync(target, { recursive: true, force: true });
    if (text === undefined) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return root;
}

/** All files of a folder, as paths with forward slashes, in order. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}

/** The report of what stands under `root`, as `check` prints it. */
export function reportOf(root: string): string {
  return formatProblems(readContent(root).problems);
}

/** The dossier under `root`, which must have no problems. */
export function mustRead(root: string): Dossier {
  const { dossier } = readContent(root);
  if (!dossier) throw new Error(reportOf(root));
  return dossier;
}

/** The second article of a test: its front matter, then the given body. */
export function articleWith(body: string, front = ''): string {
  return `---
title: Second
publisher: gull
url: https://gull.example/2
published: 2030-01-04
accessed: 2030-02-01
language: en
kind: news-report
reliability: Nobody was there.
summary: More of it.
${front}---

${body}
`;
}
