import { expect, test } from 'vitest';

import { shareSchema } from '../../../../src/dossier/schemas/share.ts';

test.each([
  ['79.6', 79.6, 'exact'],
  ['0', 0, 'exact'],
  ['100', 100, 'exact'],
  ['~70', 70, 'about'],
  ['<100', 100, 'below'],
])('%s is %d percent, %s', (text, percent, bound) => {
  expect(shareSchema.parse(text)).toEqual({ percent, bound });
});

test.each(['', '101', '100.1', '-1', '70%', '~', '<0', '1.234', '70/80', '>5', ' 70'])(
  '`%s` is no share',
  (text) => {
    expect(shareSchema.safeParse(text).success).toBe(false);
  },
);
