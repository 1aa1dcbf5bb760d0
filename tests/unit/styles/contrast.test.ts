import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const files = ['src/styles/tokens.css', 'src/styles/actor-kinds.css'];
const colours = readColours(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
const grounds = ['paper', 'shade', 'mark'];
const lines = ['rule', 'hair'];
const areas = ['drones', 'cruise', 'ballistic'];
const texts = [...colours.keys()].filter(
  (name) => ![...grounds, ...lines, ...areas].includes(name),
);

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme', (_, scheme) => {
  test.each(texts)('%s is text that can be read on every ground', (name) => {
    for (const ground of grounds) {
      expect(contrast(valueOf(name, scheme), valueOf(ground, scheme))).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(['rule', ...areas])('%s is a mark that can be seen on every ground', (name) => {
    for (const ground of grounds) {
      expect(contrast(valueOf(name, scheme), valueOf(ground, scheme))).toBeGreaterThanOrEqual(3);
    }
  });
});

test('contrast is that of WCAG 2.2', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the tokens hold what standing, weapons and actors are told apart by', () => {
  expect(texts).toEqual(
    expect.arrayContaining([
      ...['contradicted', 'recomputed', 'corroborated', 'single-source'],
      ...['person', 'government', 'military', 'media', 'unnamed'],
    ]),
  );
});

/** Light and dark value by the name of a colour, with names of other colours followed. */
function readColours(css: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const pattern =
    /--color-([a-z-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|var\(--color-([a-z-]+)\));/g;
  for (const [, name = '', light = '', dark = '', other] of css.matchAll(pattern)) {
    found.set(name, other ? (found.get(other) ?? []) : [light, dark]);
  }
  return found;
}

function valueOf(name: string, scheme: 0 | 1): string {
  const value = colours.get(name)?.[scheme];
  if (!value) throw new Error(`Unexpected colour \`${name}\`, expected one that tokens.css gives`);
  return value;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
