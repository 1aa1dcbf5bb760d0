import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import manifest from '../../package.json' with { type: 'json' };
import { makeDossier, writeDossier, type DossierKind } from './dossier.ts';
import { measure, median, sizeUp, type Command, type Cost } from './measure.ts';

/** What to measure. */
export interface BenchOrder {
  readonly kinds: readonly DossierKind[];
  readonly sizes: readonly number[];
  /** Each figure is the median of so many. */
  readonly runs: number;
  /** Whether cards are measured too: apart, after the builds, which draw none. */
  readonly cards: boolean;
  /** Hears of each step as it begins. */
  readonly report: (step: string) => void;
}

/** What is measured of each dossier, in this order. */
export const steps = ['eleventy', 'check', 'cold', 'unchanged', 'changed'] as const;
/** `eleventy` is bare Eleventy on the same articles; `changed` is a build after one text of one article changed. */
export type Step = (typeof steps)[number];

/** The figures of one dossier. */
export interface BenchResult {
  readonly kind: DossierKind;
  readonly articles: number;
  readonly steps: Readonly<Record<Step, Cost>>;
  /** What a build writes. */
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  /** What the cards of the site cost, drawn for the first time and when none has changed. */
  readonly cards?: { readonly count: number; readonly drawn: Cost; readonly kept: Cost };
}

const root = path.resolve(import.meta.dirname, '..', '..');
const bench = path.join(root, '.tmp', 'bench');
const usageFile = path.join(bench, 'usage');
const eleventy = path.join(import.meta.dirname, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');

/**
 * Make each dossier and measure all steps with it, one after the other, so that what else the machine does weighs on
 * all of them alike.
 * @throws {Error} when Eleventy is not installed, or a command fails
 */
export async function runBench(order: BenchOrder): Promise<BenchResult[]> {
  if (!existsSync(eleventy)) {
    throw new Error(
      'Unexpected bench without Eleventy, expected `npm ci --prefix tests/bench` first',
    );
  }
  mkdirSync(bench, { recursive: true });
  const folder = mkdtempSync(path.join(bench, 'run-'));
  const results: BenchResult[] = [];
  try {
    for (const kind of order.kinds) {
      for (const articles of order.sizes) {
        results.push(await measureDossier(order, kind, articles, folder));
      }
    }
  } finally {
    // Only now: on ext4 it takes ten times as long to make a file while many were removed a moment ago.
    rmSync(folder, { recursive: true });
  }
  return results;
}

async function measureDossier(
  { cards, report, runs }: BenchOrder,
  kind: DossierKind,
  articles: number,
  into: string,
): Promise<BenchResult> {
  let folder = into;
  const costs: Record<Step, Cost[]> = {
    eleventy: [],
    check: [],
    cold: [],
    unchanged: [],
    changed: [],
  };
  for (let run = 1; run <= runs; run += 1) {
    folder = path.join(into, `${kind}-${articles}-${run}`);
    writeDossier(folder, makeDossier({ kind, articles, seed: 1 }));
    for (const step of steps) {
      report(`${kind}, ${articles} articles, run ${run} of ${runs}: ${step}`);
      if (step === 'changed') changeOneText(folder, articles);
      costs[step].push(await measure(commandOf(step, folder), usageFile));
    }
  }
  const dist = path.join(folder, 'dist');
  const { bytes, files, pages } = sizeUp(dist);
  const drawn = cards ? { cards: await measureCards(folder, report) } : {};
  return { kind, articles, steps: medians(costs), files, pages, bytes, ...drawn };
}

async function measureCards(
  folder: string,
  report: BenchOrder['report'],
): Promise<NonNullable<BenchResult['cards']>> {
  const dist = path.join(folder, 'dist');
  const command = {
    args: [...argsOf('cards'), dist],
    cwd: root,
    env: environmentOf(folder),
  };
  report('cards, from nothing');
  const drawn = await measure(command, usageFile);
  report('cards, unchanged');
  const kept = await measure(command, usageFile);
  return { count: sizeUp(dist).cards, drawn: costOf(drawn), kept: costOf(kept) };
}

/** In the article in the middle, one word of a sentence: in a full dossier, of its first claim. */
export function changeOneText(folder: string, articles: number): void {
  const file = path.join(folder, 'content', 'articles', `article-${Math.floor(articles / 2)}.md`);
  const text = readFileSync(file, 'utf8');
  const claim = /(?<=:::claim\{.*\}\n)The \w+/.exec(text) ?? /(?<=\n\n)The \w+/.exec(text);
  if (!claim) throw new Error(`Unexpected text of ${file}, expected a sentence to change`);
  const end = claim.index + claim[0].length;
  writeFileSync(file, `${text.slice(0, claim.index)}The changed${text.slice(end)}`);
}

/** How one step is run; builds of one dossier share a cache. */
export function commandOf(step: Step, folder: string): Command {
  switch (step) {
    case 'eleventy':
      return {
        args: [
          eleventy,
          `--config=${path.relative(folder, path.join(import.meta.dirname, 'eleventy', 'config.mjs'))}`,
          '--input=content/articles',
          '--output=eleventy',
          '--quiet',
        ],
        cwd: folder,
        env: {
          BENCH_LAYOUTS: path.relative(
            path.join(folder, 'content', 'articles'),
            path.join(import.meta.dirname, 'eleventy'),
          ),
        },
      };
    case 'check':
      return {
        args: [...argsOf('check'), folder],
        cwd: root,
        env: {},
      };
    default:
      return {
        args: [...argsOf('build'), '--outDir', path.join(folder, 'dist')],
        cwd: root,
        env: environmentOf(folder),
      };
  }
}

/** What one of our own scripts gives to `node`, as `npm run` would. */
function argsOf(name: keyof typeof manifest.scripts): string[] {
  return manifest.scripts[name].split(' ').slice(1);
}

/** Search and cards have figures of their own. */
function environmentOf(folder: string): Record<string, string> {
  return {
    ...{
      BASE_PATH: '/',
      SITE_URL: '',
      CONTENT_ROOT: folder,
      CACHE_DIR: path.join(folder, 'cache'),
    },
    ...{ CARDS: 'later', SEARCH: 'without' },
    ...{ ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  };
}

function costOf({ kernelSeconds, megabytes, seconds, wallSeconds }: Cost): Cost {
  return { seconds, kernelSeconds, megabytes, wallSeconds };
}

function medians(costs: Readonly<Record<Step, readonly Cost[]>>): Record<Step, Cost> {
  const of = (step: Step): Cost => ({
    seconds: median(costs[step].map(({ seconds }) => seconds)),
    kernelSeconds: median(costs[step].map(({ kernelSeconds }) => kernelSeconds)),
    megabytes: median(costs[step].map(({ megabytes }) => megabytes)),
    wallSeconds: median(costs[step].map(({ wallSeconds }) => wallSeconds)),
  });
  return {
    eleventy: of('eleventy'),
    check: of('check'),
    cold: of('cold'),
    unchanged: of('unchanged'),
    changed: of('changed'),
  };
}
