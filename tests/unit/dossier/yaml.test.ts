import { expect, test } from 'vitest';

import { createLocator } from '../../../src/dossier/locator.ts';
import { parseYaml } from '../../../src/dossier/yaml.ts';

const text = `title: A title
"kind": city
positions:
  - issue: one
    claims: [a, b]
  - {issue: two, claims: []}
empty:
folded: >-
  some
  text
`;
const before = '---\n';

function read(yaml: string) {
  return parseYaml('a.md', yaml, before.length, createLocator(before + yaml));
}

test.each([
  [['title'], 'key', '2:1'],
  [['title'], 'value', '2:8'],
  [['kind'], 'key', '3:1'],
  [['kind'], 'value', '3:9'],
  [['positions'], 'value', '5:3'],
  [['positions', 0], 'value', '5:5'],
  [['positions', 0, 'issue'], 'key', '5:5'],
  [['positions', 0, 'issue'], 'value', '5:12'],
  [['positions', 0, 'claims', 1], 'value', '6:17'],
  [['positions', '1', 'claims'], 'value', '7:26'],
  [['positions', 1, 'missing'], 'value', '7:5'],
  [['positions', 9], 'value', '5:3'],
  [['empty'], 'value', '8:7'],
  [['folded'], 'value', '9:9'],
  [['title', 'deeper'], 'value', '2:8'],
  [['missing'], 'value', '2:1'],
  [[], 'value', '2:1'],
] as const)('the place of %j, its %s, is %s', (path, part, place) => {
  const { yaml } = read(text);
  const { line, column } = yaml?.locate(path, part) ?? { line: 0, column: 0 };
  expect(`${line}:${column}`).toBe(place);
});

test('positions hold with line breaks of two characters', () => {
  const { yaml } = read('title: A\r\nlist:\r\n  - b\r\n');
  expect(yaml?.locate(['list', 0])).toEqual({ line: 4, column: 5 });
});

test('days stay text and years are numbers', () => {
  expect(read('day: 2025-08-15\nyear: 2025\nno: no\n').yaml?.data).toEqual({
    day: '2025-08-15',
    year: 2025,
    no: 'no',
  });
});

test('of errors of syntax only the first is reported', () => {
  expect(read('a: [1\nb: {2\nc: "3\n').problems).toHaveLength(1);
});

test('every key that is given twice is reported', () => {
  const { problems } = read('a: 1\nb: 1\na: 2\nb: 2\na: 3\n');
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [4, 'Unexpected second `a`, expected each key once'],
    [5, 'Unexpected second `b`, expected each key once'],
    [6, 'Unexpected second `a`, expected each key once'],
  ]);
});

test.each(['', '# a remark\n', '- a\n', 'text\n', '42\n', 'null\n'])('%j is no record', (yaml) => {
  expect(read(yaml).problems).toEqual([
    {
      ...{ file: 'a.md', line: 2, column: 1, rule: 'bad-yaml' },
      message: 'Unexpected YAML, expected keys with values, such as `title: …`',
    },
  ]);
});
