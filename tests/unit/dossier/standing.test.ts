import path from 'node:path';

import { expect, test } from 'vitest';

import { articleWith, makeContent, mustRead, useFolder } from './folders.ts';

const folder = useFolder();

const publishers = {
  'publishers/gull.md': '---\nname: The Gull\nkind: newsroom\nabout: A paper.\n---\n',
  'publishers/tern.md': '---\nname: A Tern\nkind: newsroom\nabout: A paper.\n---\n',
  'publishers/auk.md':
    '---\nname: The Gull\nkind: newsroom\nabout: Another paper of that name.\n---\n',
};

function claim(id: string, more = ''): string {
  return `:::claim{#${id} by=bob about=tolls on=2030 ${more}}\nBob said so.\n:::`;
}

function article(publisher: string, body: string, copyOf?: string): string {
  const front = copyOf === undefined ? '' : `copyOf: ${copyOf}\n`;
  return articleWith(body, front).replace('publisher: gull', `publisher: ${publisher}`);
}

/** A data set of one row, and a figure over it with a verdict. */
function figureOf(verdict: string) {
  return {
    'data/crates.yaml': [
      ...['title: C', 'summary: C.', 'rows: { one: day, many: landings }', 'key: day', 'columns:'],
      '  day: { label: Day, words: day, meaning: Day., kind: day }',
      '  crates: { label: Crates, words: crates, meaning: Crates., kind: count }',
      ...['countedBy: bob', 'countedByNote: N.', 'credit: N.', 'licence: N.', 'leftOut: N.', ''],
    ].join('\n'),
    'data/crates.csv': 'day,crates\n2030-01-01,3\n',
    'figures/f.yaml': [
      ...['title: F', 'question: How many?', 'group: G', 'order: 1', 'data: crates'],
      ...['measure: sum', 'of: crates', 'unit: crates', 'expect: 3', 'cannotShow: More.'],
      ...[verdict, ''],
    ].join('\n'),
  };
}

/** The standing of claims in articles of The Gull, A Tern, a copy of The Gull in A Tern, and the other Gull. */
function standingOf(name: string, gull: string, tern: string, copy = '', auk = '') {
  const root = makeContent(path.join(folder, name), {
    ...publishers,
    'articles/second.md': article('gull', gull),
    'articles/third.md': article('tern', tern),
    'articles/fourth.md': article('tern', copy, 'gull'),
    'articles/fifth.md': article('auk', auk),
  });
  const { claims } = mustRead(root);
  return (id: string) => {
    const { carriers, standing } = claims.get(id);
    const { contradictedBy, corroboratedBy, publishers: independent, word } = standing;
    return {
      word,
      carriers: carriers.map((other) => other.id),
      publishers: independent.map((publisher) => publisher.id),
      contradictedBy: contradictedBy.map((other) => other.id),
      corroboratedBy: corroboratedBy.map((other) => other.id),
    };
  };
}

test('a claim by itself rests on a single source', () => {
  const of = standingOf('single', claim('a'), claim('b'));
  expect(of('a')).toEqual({
    word: 'single-source',
    carriers: [],
    publishers: ['gull'],
    contradictedBy: [],
    corroboratedBy: [],
  });
});

test('a contradiction counts on both sides', () => {
  const of = standingOf('both', claim('a'), claim('b', 'contradicts=a'));
  expect(of('a')).toMatchObject({ word: 'contradicted', contradictedBy: ['b'] });
  expect(of('b')).toMatchObject({ word: 'contradicted', contradictedBy: ['a'] });
});

test('a contradiction reaches all that repeat the statement, and outweighs corroboration', () => {
  const of = standingOf(
    'repeats',
    [claim('a'), claim('x')].join('\n\n'),
    [claim('b', 'repeats=a'), claim('y', 'contradicts=b')].join('\n\n'),
  );
  expect(of('a')).toMatchObject({
    word: 'contradicted',
    contradictedBy: ['y'],
    corroboratedBy: ['b'],
  });
  expect(of('y')).toMatchObject({ word: 'contradicted', contradictedBy: ['b'] });
  expect(of('x').word).toBe('single-source');
});

test('another publisher that repeats a claim corroborates it, and is corroborated', () => {
  const of = standingOf('corroborated', claim('a'), claim('b', 'repeats=a'));
  expect(of('a')).toMatchObject({ word: 'corroborated', publishers: ['tern', 'gull'] });
  expect(of('b')).toMatchObject({ word: 'corroborated', corroboratedBy: ['a'] });
});

test('evidence of another publisher corroborates what it supports, not the other way round', () => {
  const of = standingOf('supports', claim('a'), claim('b', 'supports=a'));
  expect(of('a')).toMatchObject({
    word: 'corroborated',
    publishers: ['gull'],
    corroboratedBy: ['b'],
  });
  expect(of('b').word).toBe('single-source');
});

test('neither the same publisher nor a copy of its text corroborates', () => {
  const of = standingOf(
    'copy',
    [claim('a'), claim('b', 'repeats=a'), claim('c', 'supports=a')].join('\n\n'),
    claim('x'),
    [claim('d', 'repeats=a'), claim('e', 'supports=a')].join('\n\n'),
  );
  for (const id of ['a', 'b', 'd']) {
    expect(of(id)).toMatchObject({
      word: 'single-source',
      publishers: ['gull'],
      corroboratedBy: [],
    });
  }
  expect(of('a').carriers).toEqual(['b', 'd']);
});

test('repeats carry from claim to claim, by any chain', () => {
  const of = standingOf(
    'chain',
    [claim('a'), claim('b', 'repeats=a')].join('\n\n'),
    claim('c', 'repeats=b'),
    claim('d', 'repeats=c'),
  );
  expect(of('d')).toMatchObject({ carriers: ['a', 'b', 'c'], word: 'corroborated' });
  expect(of('a')).toMatchObject({ carriers: ['b', 'c', 'd'], word: 'corroborated' });
});

test('publishers are by name, those of one name by id', () => {
  const of = standingOf('order', claim('a'), claim('b', 'repeats=a'), '', claim('c', 'repeats=a'));
  expect(of('a').publishers).toEqual(['tern', 'auk', 'gull']);
});

test.each([
  ['confirms', 'a', '', 'recomputed'],
  ['confirms', 'b', '', 'recomputed'],
  ['differs', 'a', '', 'corroborated'],
  ['qualifies', 'a', '', 'corroborated'],
  ['confirms', 'a', claim('y', 'contradicts=b'), 'contradicted'],
])('a figure that %s %s, and what contradicts it, make it stand so', (verdict, id, more, word) => {
  const root = makeContent(path.join(folder, `figure-${verdict}-${id}-${word}`), {
    ...publishers,
    ...figureOf(`${verdict}: [{ claim: ${id}, words: By count. }]`),
    'articles/second.md': article('gull', claim('a')),
    'articles/third.md': article('tern', [claim('b', 'repeats=a'), more].join('\n\n')),
    'articles/fourth.md': article('auk', claim('c')),
  });
  const { claims } = mustRead(root);
  const { recomputedBy, word: found } = claims.get('a').standing;
  expect(found).toBe(word);
  expect(recomputedBy.map((figure) => figure.id)).toEqual(verdict === 'confirms' ? ['f'] : []);
  expect(claims.get(id).figures.map(({ name }) => name)).toEqual([verdict]);
});

test('the other relations change no standing', () => {
  const of = standingOf(
    'others',
    claim('a', 'kind=demand'),
    [claim('b', 'refines=a supersedes=a'), claim('c', 'kind=answer answers=a answer=rejects')].join(
      '\n\n',
    ),
  );
  expect(of('a').word).toBe('single-source');
});
