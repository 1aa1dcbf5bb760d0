import { expect, test } from 'vitest';

import { findPage, listPages, listPagesOf, showPage } from '../../../src/views/pages.ts';
import { article, claim, contextOf, dispute, event, place } from './affair.ts';

const files = {
  'articles/report.md': article({}, claim('first', { at: 'quay', event: 'talks' }), claim('last')),
  'disputes/day.md': dispute('Day', [['first'], ['last']]),
  'events/talks.md': event('Talks', '2020-05-01'),
  'places/quay.md': place('Quay'),
};
const context = contextOf(files);
const pages = listPages(context);

test('every record has its page, and no path is there twice', () => {
  const paths = pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of ['/', '/actors/ann/', '/claims/first/', '/claims/last/', '/disputes/day/'])
    expect(paths).toContain(path);
  for (const path of ['/events/talks/', '/issues/water/', '/places/quay/', '/sources/report/'])
    expect(paths).toContain(path);
});

test('every view has a title, a description and the path of its page', () => {
  expect(pages.length).toBeGreaterThan(15);
  for (const { path, view } of pages) {
    expect(view()).toMatchObject({ path });
    expect(view().title, path).toBeTruthy();
    expect(view().description, path).toBeTruthy();
  }
});

test('a view is computed once for a context, and anew for another', () => {
  const [page] = listPagesOf(context, 'claim');
  expect(page?.view()).toBe(showPage(context, 'claim', 'first'));
  expect(findPage(context, '/claims/first/')?.view()).toBe(page?.view());
  const other = showPage(contextOf(files, 'https://example.org', '/base/'), 'claim', 'first');
  expect(other.source.href).toBe('/base/sources/report/');
  expect(page?.view().source.href).toBe('/sources/report/');
});

test('the pages of a kind go in the order of its list', () => {
  expect(listPagesOf(context, 'claim').map(({ id }) => id)).toEqual(['first', 'last']);
  expect(listPagesOf(context, 'home').map(({ id, path }) => [id, path])).toEqual([['', '/']]);
});

test('a page that is not there is an error by id, and nothing by path', () => {
  expect(() => showPage(context, 'claim', 'gone')).toThrow(
    'Unexpected id `gone`, expected that of a page: claim',
  );
  expect(() => showPage(context, 'claim')).toThrow(RangeError);
  expect(findPage(context, '/claims/gone/')).toBeUndefined();
});
