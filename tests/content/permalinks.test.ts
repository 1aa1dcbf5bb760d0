import { expect, test } from 'vitest';

import { createAddresses } from '../../src/addresses.ts';
import { readContent } from '../../src/content.ts';
import { createContext } from '../../src/views/context.ts';
import { listRecordIds } from '../../src/views/feed-id.ts';
import { followRedirects } from '../../src/views/redirects.ts';

const { dossier } = readContent('.');
if (!dossier) throw new Error('The content has problems');
const { published, redirects } = dossier.addresses;
const ids = listRecordIds(createContext(dossier, createAddresses(dossier.site.url, '/')));
const withId = published.filter(({ id }) => id !== undefined);

test('no id that feeds ever gave changes: each is that of what is at its address now', () => {
  expect(withId.length).toBeGreaterThan(700);
  const changed = withId.filter(({ id, path }) => {
    const now = followRedirects(redirects, path) ?? path;
    const merged = now !== path && withId.some((other) => other.path === now);
    return !merged && ids.get(now) !== id;
  });
  expect(changed).toEqual([]);
});

test('no id is given twice, and none depends on where the site stands', () => {
  const living = withId.filter(({ path }) => followRedirects(redirects, path) === path);
  expect(new Set(living.map(({ id }) => id)).size).toBe(living.length);
  const elsewhere = createContext(dossier, createAddresses('https://elsewhere.example', '/base/'));
  expect(listRecordIds(elsewhere)).toEqual(ids);
});
