import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { imageSize } from 'image-size';
import { expect, inject, test } from 'vitest';

import { readDossier } from '../../src/dossier/index.ts';
import { listFiles, readBuilt } from '../built.ts';
import { environmentOf } from '../site.ts';

const sites = inject('sites');
const { dossier } = readDossier('.');
if (!dossier) throw new Error('The content has problems');
const { site } = dossier;
const cards = listFiles(sites.plain, '.png').filter((file) => file.startsWith('cards/'));

test('each page names a card that is there', () => {
  const pages = listFiles(sites.plain, 'index.html');
  expect(pages.length).toBeGreaterThan(100);
  const missing = pages.filter((page) => {
    const [, image = ''] =
      /<meta property="og:image" content="([^"]*)"/.exec(readBuilt(sites.plain, page)) ?? [];
    return (
      !image.startsWith(site.url) || !existsSync(path.join(sites.plain, new URL(image).pathname))
    );
  });
  expect(missing).toEqual([]);
});

test('each card is a PNG of 1200 by 630 pixels and less than 100 kB', () => {
  expect(cards.length).toBeGreaterThan(100);
  for (const card of cards) {
    const picture = readFileSync(path.join(sites.plain, card));
    expect(imageSize(picture), card).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(picture.length, card).toBeLessThan(100_000);
  }
});

test.each([
  ['claims', dossier.claims],
  ['events', dossier.events],
  ['actors', dossier.actors],
  ['issues', dossier.issues],
  ['disputes', dossier.disputes],
  ['figures', dossier.figures],
  ['analyses', dossier.analyses],
  ['sources', dossier.articles],
  ['places', dossier.places],
])('each of the %s has a card of its own', (folder, { all }) => {
  const names = cards.filter((card) => path.dirname(card) === `cards/${folder}`);
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual(all.map(({ id }) => `cards/${folder}/${id}.png`).toSorted());
});

test('a build that leaves the cards for later has none', () => {
  expect(existsSync(path.join(sites.other, 'index.html'))).toBe(true);
  expect(existsSync(path.join(sites.other, 'cards'))).toBe(false);
});

test('cards that are drawn later stand in the manifest, too', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  cpSync(sites.other, folder, { recursive: true });
  const env = environmentOf({ CONTENT_ROOT: 'tests/fixtures/other-affair' });
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/cards.ts', folder], { env });
  expect([status, String(stderr)]).toEqual([0, '']);
  const { files } = JSON.parse(readBuilt(folder, 'manifest.json')) as { files: object };
  const drawn = listFiles(path.join(folder, 'cards'), '.png').map((file) => `cards/${file}`);
  expect(drawn.length).toBeGreaterThan(20);
  expect(Object.keys(files).filter((file) => file.startsWith('cards/'))).toEqual(drawn);
  rmSync(folder, { recursive: true });
});
