import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { TestProject } from 'vitest/node';

/** The sites that all tests share, each built once. */
export interface BuiltSites {
  /** The real content at the root of a host, with its cards. */
  readonly plain: string;
  /** The real content under `basePath`; the folder is that of the host. */
  readonly based: string;
  /** The fixture dossier of another affair. */
  readonly other: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly sites: BuiltSites;
  }
}

/** Where the site under a base path stands. */
export const basePath = '/papers/after-alaska/';
export const basedUrl = 'https://news.example';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.tmp', 'sites');

/** Build the three sites, one after the other: they share Astro's cache. */
export default async function setup(project: TestProject): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sites = {
    plain: path.join(folder, 'plain'),
    based: path.join(folder, 'based'),
    other: path.join(folder, 'other'),
  };
  await mustBuild(sites.plain, { CARDS: 'now' });
  await mustBuild(path.join(sites.based, basePath), { BASE_PATH: basePath, SITE_URL: basedUrl });
  await mustBuild(sites.other, { CONTENT_ROOT: 'tests/fixtures/other-affair' });
  project.provide('sites', sites);
}

async function mustBuild(outDir: string, environment: Record<string, string>): Promise<void> {
  const { code, output } = await build(outDir, environment);
  if (code !== 0) throw new Error(`The site could not be built\n${output}`);
}

/**
 * Run the build as a person would.
 * @returns its exit code, and all that it printed
 */
export function build(
  outDir: string,
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: root,
    env: environmentOf(environment),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    // A letter may come in two pieces.
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** What a build hears from outside: nothing that this machine has set, but for what is given. */
export function environmentOf(given: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...{ BASE_PATH: '/', CONTENT_ROOT: '.', SITE_URL: '' },
    // Where CI is set, what is printed would have colours.
    ...{ ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', CARDS: 'later', NO_COLOR: '1' },
    ...given,
  };
}
