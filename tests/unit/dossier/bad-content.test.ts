import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { ruleNames } from '../../../src/dossier/problems.ts';
import {
  articleWith,
  fixtures,
  listFiles,
  makeContent,
  reportOf,
  useFolder,
  type Overlay,
} from './folders.ts';

const folder = useFolder();
const cases = readdirSync(path.join(fixtures, 'bad-content')).toSorted();
const actor = '---\nname: Eve\nkind: person\nrole: Diver\nside: sea\n---\n';

/** What a version control system cannot hold, or cannot hold everywhere; `undefined` removes a file. */
const made: Readonly<Record<string, Overlay>> = {
  'bad-encoding': {
    'actors/eve.md': Buffer.from(actor.replace('Eve', 'Eveé'), 'latin1'),
    'articles/second.md': Buffer.from(articleWith('A story'), 'utf16le'),
  },
  'empty-collection-drafts': {
    'publishers/gull.md': undefined,
    'publishers/_gull.md': '---\nname: The Gull\n---\n',
  },
  'empty-collection-missing': { issues: undefined, articles: undefined },
  'file-too-large': { 'articles/second.md': articleWith('All work and no play. '.repeat(240_000)) },
  'missing-content': Object.fromEntries(
    readdirSync(path.join(fixtures, 'base/content')).map((name) => [name, undefined]),
  ),
  'missing-site': { 'site.yaml': undefined },
  'same-name-but-case': { 'actors/Ann.md': actor, 'places/PIER.md': '---\nname: Pier\n---\n' },
};

function overlayOf(name: string): Overlay {
  const content = path.join(fixtures, 'bad-content', name, 'content');
  const files: Overlay = Object.fromEntries(
    listFiles(content).map((file) => [file, readFileSync(path.join(content, file), 'utf8')]),
  );
  return { ...files, ...made[name] };
}

function expectedOf(name: string): string {
  return readFileSync(path.join(fixtures, 'bad-content', name, 'expected.txt'), 'utf8');
}

describe('bad content', () => {
  test.each(cases)('%s gives the whole report', (name) => {
    const root = makeContent(path.join(folder, name), overlayOf(name));
    expect(`${reportOf(root)}\n`).toBe(expectedOf(name));
  });

  test('the base of all cases has no problems', () => {
    expect(reportOf(makeContent(path.join(folder, 'base')))).toBe('0 problems in 0 files');
  });

  test('every case has files', () => {
    expect(cases.length).toBeGreaterThan(40);
    for (const name of cases) expect(Object.keys(overlayOf(name)), name).not.toHaveLength(0);
  });

  test('the report is the same whatever the order in which files were written', () => {
    const overlay = Object.entries(overlayOf('ten-problems'));
    expect(overlay).toHaveLength(5);
    const orders = overlay.map((_, start) => [...overlay.slice(start), ...overlay.slice(0, start)]);
    for (const [index, order] of [...orders, overlay.toReversed()].entries()) {
      const root = makeContent(path.join(folder, `order-${index}`), Object.fromEntries(order));
      expect(`${reportOf(root)}\n`).toBe(expectedOf('ten-problems'));
    }
  });

  test('every rule has a case', () => {
    const reports = cases.map(expectedOf).join('\n');
    const missing = ruleNames.filter((rule) => !new RegExp(`  ${rule}$`, 'm').test(reports));
    expect(missing).toEqual([]);
  });

  test('every message is one sentence of the house', () => {
    const lines = cases.flatMap((name) => expectedOf(name).match(/^ *\d+:\d+ {2}.*$/gm) ?? []);
    expect(lines.length).toBeGreaterThan(100);
    const wrong = lines.filter(
      (line) => !/ {2}Unexpected .+, expected .+[^.]  [a-z-]+$/.test(line),
    );
    expect(wrong).toEqual([]);
  });
});
