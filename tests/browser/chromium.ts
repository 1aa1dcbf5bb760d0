import { existsSync } from 'node:fs';

import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Start a real Chromium: the one that `CHROMIUM` names, one that is installed, else the one that npm brought.
 * @throws {Error} that says in one line what to do, where none of them starts
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM'] ?? installed.find((file) => existsSync(file));
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  try {
    return named
      ? await chromium.launch({ executablePath: named, args: quiet })
      : await chromium.launch({
          executablePath: await sparticuz.executablePath(),
          args: [...sparticuz.args, ...quiet],
        });
  } catch (cause) {
    const advice =
      'No Chromium could be started: install one (`apt-get install chromium`) or set CHROMIUM to its path';
    throw new Error(advice, { cause });
  }
}
