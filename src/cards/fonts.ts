import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The alphabets that cards are written in, each a file of the site's own family. */
const alphabets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];

/** The files of the fonts, in the order in which letters are looked up. */
export function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return alphabets.map((alphabet) =>
    readFileSync(
      resolve(`@fontsource-variable/literata/files/literata-${alphabet}-wght-normal.woff2`),
    ),
  );
}
