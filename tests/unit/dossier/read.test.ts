import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readContentFiles } from '../../../src/dossier/read.ts';
import { articleWith, makeContent, mustRead, reportOf, useFolder } from './folders.ts';

const folder = useFolder();

test('files come in the order of their names, with a path from the project and an id', () => {
  const { files, problems } = readContentFiles(makeContent(path.join(folder, 'order')));
  expect(problems).toEqual([]);
  expect(files.site?.file).toBe('content/site.yaml');
  expect(files.records.get('actors')?.map(({ file, id }) => [file, id])).toEqual([
    ['content/actors/ann.md', 'ann'],
    ['content/actors/bob.md', 'bob'],
  ]);
});

test('drafts and hidden files are passed over', () => {
  const root = makeContent(path.join(folder, 'drafts'), {
    'actors/_draft.md': 'no front matter',
    'actors/.hidden': '\0',
    '_notes/a.md': 'no front matter',
    '.DS_Store': '\0',
  });
  expect(mustRead(root).actors.all).toHaveLength(2);
});

test('a folder where a file should be is no file', () => {
  const root = makeContent(path.join(folder, 'folder'), { 'site.yaml': undefined });
  mkdirSync(path.join(root, 'content/site.yaml'));
  mkdirSync(path.join(root, 'content/actors/eve.md'));
  expect(readContentFiles(root).problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['content/actors/eve.md', 'unexpected-file'],
    ['content/site.yaml', 'unexpected-file'],
  ]);
});

test('a mark of byte order at the top is no text', () => {
  const site = makeContent(path.join(folder, 'mark'), {
    'articles/second.md': `\uFEFF${articleWith('A <b>.')}`,
  });
  expect(reportOf(site)).toContain('\n  13:3  Unexpected HTML');
});

test('an article that could not be read makes no claim unknown', () => {
  const root = makeContent(path.join(folder, 'unread'), { 'articles/report.md': '' });
  expect(reportOf(root)).toMatch(/empty-file\n1 problem in 1 file$/);
});

test.each(['\n', '\r\n', '\r'])('places are the same with lines ended by %j', (end) => {
  const text = articleWith(':::claim{#a by=bob about=tols on=2030}\nBob <i>said</i> so.\n:::');
  const root = makeContent(path.join(folder, JSON.stringify(end).replaceAll(/\W/g, '')), {
    'articles/second.md': text.replaceAll('\n', end),
  });
  expect(reportOf(root)).toMatch(
    / 13:26 {2}Unexpected issue `tols`.*\n.*\n +14:5 {2}Unexpected HTML/,
  );
});
