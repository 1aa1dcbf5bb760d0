import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import subsetFont from 'subset-font';

import { alphabets } from '../fonts/alphabets.ts';

// Cuts Literata down to what the site writes: two weights and all between, no other features than these.
const weights = { wght: { min: 400, max: 600 } };
const features = ['kern', 'tnum'];
const folder = path.resolve(import.meta.dirname, '..', 'fonts');
const { resolve } = createRequire(import.meta.url);

for (const [name, text] of Object.entries(alphabets)) {
  const whole = resolve(`@fontsource-variable/literata/files/literata-${name}-wght-normal.woff2`);
  const font = await subsetFont(readFileSync(whole), text, {
    targetFormat: 'woff2',
    variationAxes: weights,
    keepFeatures: features,
    noHinting: true,
  });
  writeFileSync(path.join(folder, `literata-${name}.woff2`), font);
  console.log(`src/fonts/literata-${name}.woff2: ${font.length} bytes`);
}
