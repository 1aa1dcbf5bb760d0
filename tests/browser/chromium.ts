import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import bundled, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Start a real Chromium: the one that `CHROMIUM` names, one that is installed, else the one that npm brought.
 * @throws {Error} that says in one line what to do, where none of them starts
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM'] ?? installed.find((file) => existsSync(file));
  try {
    return await chromium.launch(named ? { executablePath: named, args: quiet } : await unpack());
  } catch (cause) {
    const advice =
      'No Chromium could be started: install one (`apt-get install chromium`) or set CHROMIUM to its path';
    throw new Error(advice, { cause });
  }
}

/** Have all of a page laid out at once, also what is far below, which waits until a reader comes near it. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.styleSheets[0]?.insertRule('* { content-visibility: visible !important }');
  });
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** The Chromium of npm comes with the libraries that a bare system lacks. */
async function unpack(): Promise<LaunchOptions> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = path.resolve(path.dirname(entry), '..', 'bin');
  await inflate(path.join(folder, 'al2023.tar.br'));
  const { LD_LIBRARY_PATH: libraries, ...environment } = process.env;
  const own = path.join(tmpdir(), 'al2023', 'lib');
  // In one process, the browser ends with its first window.
  const args = bundled.args.filter((one) => one !== '--single-process' && one !== '--no-zygote');
  return {
    executablePath: await bundled.executablePath(folder),
    args: [...args, ...quiet],
    env: { ...environment, LD_LIBRARY_PATH: libraries ? `${own}:${libraries}` : own },
  };
}
