import { describe, expect, test } from 'vitest';

import { createAddresses, pathOf, toAbsolute } from '../../src/addresses.ts';

const host = 'https://example.org';

test.each([
  ['actors', '/actors/ann/'],
  ['articles', '/sources/ann/'],
  ['claims', '/claims/ann/'],
  ['disputes', '/disputes/ann/'],
  ['events', '/events/ann/'],
  ['issues', '/issues/ann/'],
  ['places', '/places/ann/'],
  ['publishers', '/sources/#publisher-ann'],
] as const)('a record of %s stands at %s', (collection, path) => {
  expect(pathOf({ collection, id: 'ann' })).toBe(path);
});

describe.each([
  ['/', ''],
  ['/x', '/x'],
  ['/x/', '/x'],
  ['/a/b/', '/a/b'],
])('under the base path %s', (base, prefix) => {
  const addresses = createAddresses(host, base);

  test('a path is put under it once', () => {
    expect(addresses.href('/claims/')).toBe(`${prefix}/claims/`);
    expect(addresses.href('/')).toBe(`${prefix}/`);
  });

  test('a record’s address is its path under it', () => {
    expect(addresses.of({ collection: 'articles', id: 'report' })).toBe(
      `${prefix}/sources/report/`,
    );
  });

  test('an absolute address has host and base', () => {
    expect(addresses.absolute('/rss.xml')).toBe(`${host}${prefix}/rss.xml`);
  });

  test('all addresses for elsewhere are absolute and hold the base once', () => {
    const absolute = toAbsolute(addresses);
    expect(absolute.href('/claims/')).toBe(`${host}${prefix}/claims/`);
    expect(absolute.absolute('/claims/')).toBe(`${host}${prefix}/claims/`);
    expect(absolute.of({ collection: 'publishers', id: 'wire' })).toBe(
      `${host}${prefix}/sources/#publisher-wire`,
    );
  });
});

test('a last slash of the host changes nothing', () => {
  expect(createAddresses(`${host}/`, '/x/').absolute('/claims/')).toBe(`${host}/x/claims/`);
});
