import { expect, test } from 'vitest';

import { showKey } from '../../../src/views/key.ts';

test('the marks of a page are told, each once and in the order of the legend, and no others', () => {
  const html = `<span class="kind offer"></span><a class="standing contradicted"></a>
    <span class="kind demand"></span><a class="standing corroborated"></a><a class="standing contradicted"></a>`;
  const { hasUnnamed, kinds, standings } = showKey(html) ?? {};
  expect(standings?.map(({ id }) => id)).toEqual(['contradicted', 'corroborated']);
  expect(kinds?.map(({ kind }) => kind)).toEqual(['demand', 'offer']);
  expect(hasUnnamed).toBe(false);
});

test('people who are not named are a mark as well', () => {
  const key = showKey('<span class="unnamed">not on the record</span>');
  expect(key).toEqual({ standings: [], kinds: [], hasUnnamed: true });
});

test('a page without marks needs no legend', () => {
  expect(showKey('<p class="kind-words">standing unnamed</p>')).toBeUndefined();
});
