import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

import { serve } from '../serve.ts';
import { launchChromium } from './chromium.ts';

/**
 * A browser for the tests of a file, and the site of the real content that it reads.
 * @returns opens a window of its own, where `goto` takes paths of the site; each test's windows are closed after it
 */
export function browse(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await serve(inject('sites').plain);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return (options) => browser.newPage({ baseURL: server.url, ...options });
}
