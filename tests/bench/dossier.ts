import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { fullArticle, plainArticle } from './articles.ts';
import { createRandom, type Random } from './random.ts';
import { listActors, listDisputes, listEvents, listPlaces, listShelves } from './records.ts';

/** `plain`: articles without claims, as a blog has them; `full`: five claims an article, and all that hangs on them. */
export type DossierKind = 'plain' | 'full';

/** What to make. The same order gives the same bytes. */
export interface DossierOrder {
  readonly kind: DossierKind;
  readonly articles: number;
  readonly seed: number;
}

/** One file of a dossier, its path from the folder that holds `content/`. */
export interface MadeFile {
  readonly file: string;
  readonly text: string;
}

/** How many records of each kind a dossier of so many articles has. */
export interface Counts {
  readonly articles: number;
  readonly actors: number;
  readonly disputes: number;
  readonly events: number;
  readonly issues: number;
  readonly places: number;
  readonly publishers: number;
}

/** A dossier about nothing: right by every rule of the checker, with the sizes and ties that a real archive has. */
export function makeDossier({ kind, articles, seed }: DossierOrder): MadeFile[] {
  const random = createRandom(seed);
  const isFull = kind === 'full';
  const counts = countsOf(articles, isFull);
  const texts = Array.from({ length: articles }, (_, index) =>
    isFull ? fullArticle(random, index, counts) : plainArticle(random, index, counts),
  );
  return [
    site,
    ...texts,
    ...listActors(random, counts, isFull),
    ...listShelves(random, counts),
    ...(isFull ? linked(random, counts) : []),
  ];
}

/** Write a dossier anew. */
export function writeDossier(folder: string, files: readonly MadeFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, text } of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function countsOf(articles: number, isFull: boolean): Counts {
  const share = (of: number): number => Math.max(1, Math.floor(articles / of));
  return {
    articles,
    actors: isFull ? share(10) : 1,
    disputes: share(20),
    events: share(5),
    issues: Math.min(24, 8 + share(100)),
    places: share(20),
    publishers: share(25),
  };
}

function linked(random: Random, counts: Counts): MadeFile[] {
  return [
    ...listEvents(random, counts),
    ...listPlaces(random, counts),
    ...listDisputes(random, counts),
  ];
}

const site: MadeFile = {
  file: 'content/site.yaml',
  text: `title: Bench
tagline: A dossier about nothing
description: Made by the benchmark; nothing in it is true.
language: en
url: "https://bench.example"
tagAuthority: "bench.example,2026"
editor: The benchmark
contact: "https://bench.example/about/"
licences:
  code: MIT
  text: CC BY 4.0
`,
};
