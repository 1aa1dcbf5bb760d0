import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';

import { listPageFiles, readBuilt } from '../built.ts';

const sites = inject('sites');
const judge = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A long title is cut by whoever shows it.
    'long-title': 'off',
  },
});

async function findFaults(folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const page of listPageFiles(folder)) {
    const { results } = await judge.validateString(readBuilt(folder, page), page);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ line, message, ruleId }) => `${page}:${line} ${message} (${ruleId})`),
      );
    }
  }
  return faults;
}

test.each([
  ['the real content', sites.plain],
  ['another affair', sites.other],
])('every page of %s is conforming HTML', async (_, folder) => {
  expect(listPageFiles(folder).length).toBeGreaterThan(20);
  expect(await findFaults(folder)).toEqual([]);
});

test('a page that does not conform is found', async () => {
  const { valid } = await judge.validateString(
    '<!doctype html><p><div id="a"></div><b id="a"></b></p>',
  );
  expect(valid).toBe(false);
});
