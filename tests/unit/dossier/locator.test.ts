import { expect, test } from 'vitest';

import { createLocator } from '../../../src/dossier/locator.ts';

test.each([
  ['\n', 'ab\ncd\n\ne'],
  ['\r\n', 'ab\r\ncd\r\n\r\ne'],
  ['\r', 'ab\rcd\r\re'],
])('a line ends with %j', (_end, text) => {
  const locate = createLocator(text);
  expect(locate(0)).toEqual({ line: 1, column: 1 });
  expect(locate(text.indexOf('b'))).toEqual({ line: 1, column: 2 });
  expect(locate(text.indexOf('c'))).toEqual({ line: 2, column: 1 });
  expect(locate(text.indexOf('d'))).toEqual({ line: 2, column: 2 });
  expect(locate(text.indexOf('e'))).toEqual({ line: 4, column: 1 });
  expect(locate(text.length)).toEqual({ line: 4, column: 2 });
});

test('columns count UTF-16 units, as editors do', () => {
  expect(createLocator('😀é\u0301x')('😀é\u0301x'.indexOf('x'))).toEqual({ line: 1, column: 5 });
});

test('a separator that is no line break for Markdown begins no line', () => {
  expect(createLocator('a\u2028b')(2)).toEqual({ line: 1, column: 3 });
});

test('an empty text has one place', () => {
  expect(createLocator('')(0)).toEqual({ line: 1, column: 1 });
});
