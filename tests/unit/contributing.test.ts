import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

test('the sample article of CONTRIBUTING is a real one, as it stands', () => {
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, file = ''] = /It stands in \[(content\/articles\/[^\]]+)\]/.exec(guide) ?? [];
  const [, sample] = /^````md\n([\s\S]*?)^````$/m.exec(guide) ?? [];
  expect(sample).toBe(readFileSync(file, 'utf8'));
});
