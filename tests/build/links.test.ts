import { LinkChecker, LinkState } from 'linkinator';
import { expect, inject, test } from 'vitest';

import { listFiles, listPageFiles, readBuilt } from '../built.ts';
import { serve } from '../serve.ts';
import { basePath } from '../site.ts';

const sites = inject('sites');

/** Follow every link from the front page; give those that lead nowhere, and every page that was reached. */
async function crawl(
  folder: string,
  start: string,
): Promise<{ broken: string[]; pages: string[] }> {
  const { close, url } = await serve(folder);
  const { links } = await new LinkChecker().check({
    path: url + start,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 20,
    linksToSkip: [`^(?!${url})`],
  });
  await close();
  const ours = links.filter((link) => link.url.startsWith(url));
  return {
    broken: ours
      .filter(({ state }) => state === LinkState.BROKEN)
      .map((link) => `${link.url.slice(url.length)} on ${(link.parent ?? '').slice(url.length)}`),
    pages: [...new Set(ours.map((link) => new URL(link.url).pathname))].filter((one) =>
      one.endsWith('/'),
    ),
  };
}

function pagesOnDisk(folder: string): string[] {
  return listFiles(folder, 'index.html').map((file) => `/${file.replace(/index\.html$/, '')}`);
}

test.each([
  ['at the root of a host', sites.plain, '/'],
  ['under a base path', sites.based, basePath],
  ['of another affair', sites.other, '/'],
])(
  'every link and fragment of the site %s leads somewhere, and every page is linked',
  async (_, folder, start) => {
    const { broken, pages } = await crawl(folder, start);
    expect(broken).toEqual([]);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.toSorted()).toEqual(pagesOnDisk(folder).toSorted());
  },
);

test('a link that leads nowhere is found', async () => {
  const { broken } = await crawl('tests/fixtures/broken-links', '/');
  expect(broken.toSorted()).toEqual(['/#gone on /', '/gone/ on /']);
});

test('every address under a base path begins with it', () => {
  const pages = listPageFiles(sites.based);
  expect(pages.length).toBeGreaterThan(20);
  const strays = pages.flatMap((page) =>
    [...readBuilt(sites.based, page).matchAll(/(?:href|src)="(\/[^"]*)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith(basePath))
      .map((address) => `${address} on ${page}`),
  );
  expect(strays).toEqual([]);
});
