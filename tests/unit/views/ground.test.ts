import { expect, test } from 'vitest';

import { showGround } from '../../../src/views/ground.ts';
import { actor, article, claim, contextOf } from './affair.ts';

const { dossier } = contextOf({
  'actors/aides.md': actor('Two aides', { kind: 'unnamed' }),
  'actors/paper.md': actor('The paper', { kind: 'media' }),
  'articles/report.md': article(
    {},
    claim('own'),
    claim('told', { via: 'paper' }),
    claim('whispered', { via: 'aides' }),
    claim('aides-say', { by: 'aides' }),
  ),
});

test.each([
  [['own'], 'on-record'],
  [['told'], 'relayed'],
  [['whispered'], 'unnamed'],
  [['aides-say'], 'unnamed'],
  [['whispered', 'told'], 'unnamed'],
  [['told', 'whispered', 'own'], 'on-record'],
])('what %j carry rests on the ground %s', (ids, ground) => {
  const claims = ids.map((id) => dossier.claims.get(id));
  const { id, rule, word } = showGround(claims);
  expect(id).toBe(ground);
  expect([word, rule]).not.toContain('');
});
