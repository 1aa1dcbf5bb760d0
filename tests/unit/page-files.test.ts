import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { AstroPrerenderer } from 'astro';
import { afterAll, expect, test } from 'vitest';

import { createAddresses } from '../../src/addresses.ts';
import { readDossier } from '../../src/dossier/index.ts';
import { KeptOutput } from '../../src/kept-output.ts';
import { writePages } from '../../src/page-files.ts';
import { createContext } from '../../src/views/context.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const place = {
  outDir: path.join(folder, 'site'),
  cacheDir: path.join(folder, 'cache'),
  ...{ code: 'code', input: 'input' },
};
const { dossier } = readDossier('tests/fixtures/other-affair');
if (!dossier) throw new Error('Unexpected problems in the fixture, expected none');
const context = createContext(dossier, createAddresses('https://news.example', '/papers/'));

type Route = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]['route'];
/** As Astro names them: one with a view, one without, a file, and the page of addresses that are not there. */
const paths = [
  { pathname: '/claims', route: { type: 'page' } as Route },
  { pathname: '/actors/n-vale/', route: { type: 'page' } as Route },
  { pathname: '/fonts.css', route: { type: 'endpoint' } as Route },
  { pathname: '/404', route: { type: 'page' } as Route },
];

/** One build; gives the addresses of what was rendered. */
async function build(render = (url: string): Response => new Response(`shows ${url}`)) {
  const output = new KeptOutput(place);
  const urls: string[] = [];
  const prerenderer = {
    getStaticPaths: () => Promise.resolve(paths),
    render: ({ url }: Request) =>
      new Promise<Response>((resolve) => {
        urls.push(url);
        resolve(render(url));
      }),
  };
  await writePages(prerenderer, context, output);
  output.settle();
  output.close('pages');
  return urls;
}

test('a page is asked for under the base path, and written where servers look for it', async () => {
  await expect(build()).resolves.toStrictEqual([
    'http://localhost/papers/claims/',
    'http://localhost/papers/actors/n-vale/',
    'http://localhost/papers/fonts.css',
    'http://localhost/papers/404/',
  ]);
  const files = ['claims/index.html', 'actors/n-vale/index.html', 'fonts.css', '404.html'];
  for (const file of files) {
    expect(readFileSync(path.join(place.outDir, file), 'utf8')).toMatch(/^shows http/);
  }
});

test('a page whose key is known is not asked for again; what has no view always is', async () => {
  await build();
  await expect(build()).resolves.toStrictEqual([
    'http://localhost/papers/actors/n-vale/',
    'http://localhost/papers/fonts.css',
    'http://localhost/papers/404/',
  ]);
});

test('a page that is answered with a mistake is not written', async () => {
  const failing = build(() => new Response('', { status: 500 }));
  await expect(failing).rejects.toThrow(
    'Unexpected status 500 of /actors/n-vale/, expected a page',
  );
});

test('a page that fails is named, with what went wrong', async () => {
  const failing = build((url) => {
    if (url.endsWith('/404/')) throw new Error('Unexpected word');
    return new Response('fine');
  });
  await expect(failing).rejects.toThrow('Unexpected failure of /404/: Error: Unexpected word');
});
