import path from 'node:path';

import { expect, test } from 'vitest';

import { readDossier } from '../../../../src/dossier/index.ts';
import { makeContent, reportOf, useFolder } from '../folders.ts';

const folder = useFolder();
const data = `title: Crates
summary: Crates landed by day.
rows: { one: day, many: landings }
key: day
columns:
  day: { label: Day, words: day, meaning: The day., kind: day }
  crates: { label: Crates, words: crates landed, meaning: Crates., kind: count }
  sold: { label: Sold, words: crates sold, meaning: Crates., kind: count }
countedBy: bob
countedByNote: He was there.
credit: Bob.
licence: None.
leftOut: Nothing.
`;
const table = `day,crates,sold
2030-01-30,10,4
2030-01-31,30,30
2030-02-01,0,0
2030-02-02,30,6
2030-02-03,20,20
`;
const january = 'data: crates\nbetween: 2030-01\nmeasure: sum\nof: crates\nexpect: 40';

function rule(text: string): string {
  const unit = /measure: (?:share|change)/.test(text) ? '' : 'unit: u\n';
  return `title: F\nquestion: How many?\ngroup: G\norder: 1\n${unit}cannotShow: More.\n${text}\n`;
}

test.each([
  ['count', 'data: crates\nmeasure: count\nexpect: 5'],
  ['count above', 'data: crates\nmeasure: count\nwhere: { crates: { above: 20 } }\nexpect: 2'],
  ['count at least', 'data: crates\nmeasure: count\nwhere: { crates: { atLeast: 20 } }\nexpect: 3'],
  ['count below', 'data: crates\nmeasure: count\nwhere: { crates: { below: 10 } }\nexpect: 1'],
  ['count at most', 'data: crates\nmeasure: count\nwhere: { crates: { atMost: 10 } }\nexpect: 2'],
  ['count is', 'data: crates\nmeasure: count\nwhere: { crates: { is: 30 } }\nexpect: 2'],
  [
    'two conditions',
    'data: crates\nmeasure: count\nwhere: { crates: { is: 30 }, sold: { below: 30 } }\nexpect: 1',
  ],
  ['sum', 'data: crates\nmeasure: sum\nof: crates\nexpect: 90'],
  ['sum of a month', january],
  ['mean', 'data: crates\nmeasure: mean\nof: crates\nexpect: 18'],
  [
    'mean, rounded',
    'data: crates\nbetween: 2030-02\nmeasure: mean\nof: sold\ndecimals: 2\nexpect: 8.67',
  ],
  ['max', 'data: crates\nmeasure: max\nof: crates\nexpect: 30'],
  ['share', 'data: crates\nmeasure: share\nof: sold\noutOf: crates\ndecimals: 1\nexpect: 66.7'],
  ['rate', 'data: crates\nmeasure: rate\nwhere: { crates: { above: 20 } }\nexpect: 40'],
  [
    'rank, ties sharing a place',
    'data: crates\nmeasure: rank\nof: crates\nat: 2030-02-02\nexpect: 1',
  ],
  ['rank after ties', 'data: crates\nmeasure: rank\nof: crates\nat: 2030-02-03\nexpect: 3'],
  [
    'order',
    'data: crates\nmeasure: order\nat: 2030-02-02\nwhere: { crates: { above: 20 } }\nexpect: 2',
  ],
  ['change', 'measure: change\ncompare: [january, february]\nexpect: 25'],
  ['ratio', 'measure: ratio\ncompare: [january, february]\ndecimals: 2\nexpect: 1.25'],
])('%s comes to what is expected, and to nothing else', (name, text) => {
  const files = (expected: string) => ({
    'data/crates.yaml': data,
    'data/crates.csv': table,
    'figures/january.yaml': rule(january),
    'figures/february.yaml': rule(
      'data: crates\nbetween: 2030-02\nmeasure: sum\nof: crates\nexpect: 50',
    ),
    'figures/f.yaml': rule(expected),
  });
  expect(reportOf(makeContent(path.join(folder, name), files(text)))).toBe('0 problems in 0 files');
  const other = text.replace(/expect: .*/, 'expect: 77');
  const { problems } = readDossier(makeContent(path.join(folder, `${name} not`), files(other)));
  expect(problems.map((problem) => problem.rule)).toEqual(['figure-differs']);
});
