/** The files of the typeface, and what each can write. */
export const alphabets: Readonly<Record<'latin' | 'latin-ext' | 'cyrillic', string>> = {
  latin: `${between(0x20, 0x7e)}\u00a0£§©«°·»½${between(0xc0, 0xff)}ŒœŠšŽž\u2009\u200a\u202fʼ‐‑–—‘’‚“”„†•…′″‹›€−`,
  // Names from Polish, Czech, Romanian, Turkish, Croatian, Hungarian, and those of Ukraine in scholarly letters.
  'latin-ext': 'ĂăĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŘřŚśŞşȘșȚțŤťŮůŰűŹźŻż',
  // Russian, Ukrainian, Belarusian.
  cyrillic: `${between(0x410, 0x44f)}ЁёЄєІіЇїҐґЎў№`,
};

/** All characters of a range of code points, both ends included. */
function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  ).join('');
}
