import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a command cost. */
export interface Cost {
  /** Processor seconds of all its Node processes, threads included. */
  readonly seconds: number;
  /** How many of them in the kernel: with files, most of all. */
  readonly kernelSeconds: number;
  /** Largest resident size that one of them reached. */
  readonly megabytes: number;
  readonly wallSeconds: number;
}

/** A Node program, and where and with what environment it runs. */
export interface Command {
  /** What `node` is given: its own flags, the script, and what the script is given. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Run a command to its end.
 * @param usageFile a file for the figures; it is overwritten
 * @throws {Error} with all that it printed, when it fails
 */
export async function measure(
  { args, cwd, env }: Command,
  usageFile: string,
): Promise<Cost & { readonly output: string }> {
  mkdirSync(path.dirname(usageFile), { recursive: true });
  rmSync(usageFile, { force: true });
  const hook = pathToFileURL(path.join(import.meta.dirname, 'usage.ts')).href;
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, BENCH_USAGE: usageFile, NODE_OPTIONS: `--import=${hook}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const wallSeconds = (performance.now() - startedAt) / 1000;
  const text = output.join('');
  if (code !== 0) throw new Error(`Unexpected exit ${String(code)} of ${args.join(' ')}\n${text}`);
  const used = readFileSync(usageFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Omit<Cost, 'wallSeconds'>);
  return {
    seconds: used.reduce((sum, { seconds }) => sum + seconds, 0),
    kernelSeconds: used.reduce((sum, { kernelSeconds }) => sum + kernelSeconds, 0),
    megabytes: Math.max(...used.map(({ megabytes }) => megabytes)),
    wallSeconds,
    output: text,
  };
}

/** The middle of some numbers; of an even count, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** How many files a folder holds, pages and cards among them, and how many bytes. */
export function sizeUp(folder: string): {
  files: number;
  pages: number;
  cards: number;
  bytes: number;
} {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    cards: files.filter(({ name }) => name.endsWith('.png')).length,
    bytes: files.reduce(
      (sum, { name, parentPath }) => sum + statSync(path.join(parentPath, name)).size,
      0,
    ),
  };
}
