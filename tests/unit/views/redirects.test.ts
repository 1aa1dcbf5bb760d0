import { expect, test } from 'vitest';

import { toRedirectRules } from '../../../src/data/redirects.ts';
import { followRedirects, listRedirects } from '../../../src/views/redirects.ts';
import { contextOf } from './affair.ts';

const context = contextOf(
  {
    'redirects.yaml':
      '/actors/a/: /actors/b/\n/actors/b/: /actors/ann/\n/claims/c/: /sources/report/#first\n',
  },
  'https://host.example',
  '/base/',
);
const { redirects } = context.dossier.addresses;

test('an address that moved leads to where it is in the end', () => {
  expect(listRedirects(context)).toEqual([
    {
      from: '/actors/a/',
      to: '/actors/ann/',
      fromHref: '/base/actors/a/',
      toHref: '/base/actors/ann/',
    },
    {
      from: '/actors/b/',
      to: '/actors/ann/',
      fromHref: '/base/actors/b/',
      toHref: '/base/actors/ann/',
    },
    {
      from: '/claims/c/',
      to: '/sources/report/#first',
      fromHref: '/base/claims/c/',
      toHref: '/base/sources/report/#first',
    },
  ]);
});

test('an address that never moved is where it was, and a circle leads nowhere', () => {
  const at = { line: 1, column: 1 };
  const step = (from: string, to: string) => ({ from, to, fromPosition: at, toPosition: at });
  expect(followRedirects(redirects, '/actors/ann/')).toBe('/actors/ann/');
  expect(followRedirects([step('/a/', '/b/'), step('/b/', '/a/')], '/a/')).toBeUndefined();
  expect(followRedirects([step('/a/', '/a/')], '/a/')).toBeUndefined();
});

test('hosts get a rule for the page and one for what stands beside it, unless it leads into a page', () => {
  expect(toRedirectRules(context)).toBe(
    [
      '/base/actors/a/ /base/actors/ann/ 301',
      '/base/actors/a/* /base/actors/ann/:splat 301',
      '/base/actors/b/ /base/actors/ann/ 301',
      '/base/actors/b/* /base/actors/ann/:splat 301',
      '/base/claims/c/ /base/sources/report/#first 301',
      '',
    ].join('\n'),
  );
});
