import type { alphabets } from './alphabets.ts';

/** For which letters a browser fetches a file, `unicode-range`; the first holds those of every page. */
export const ranges: Readonly<Record<keyof typeof alphabets, readonly string[]>> = {
  latin: [],
  'latin-ext': ['U+100-24F'],
  cyrillic: ['U+400-52F', 'U+2116'],
};

/**
 * The one family, as Astro's font support takes it. `optional` means that a page drawn with a stand-in keeps it until it is
 * left, so nothing moves; the preload in the layout makes that rare. See docs/decisions/006-typeface.md.
 */
export const typeface = {
  name: 'Literata',
  cssVariable: '--font-serif',
  display: 'optional',
  // The first two are ours, in src/styles/type.css: Astro knows the measures of Times alone.
  fallbacks: ['Georgia to size', 'Times to size', 'Noto Serif', 'Georgia', 'serif'],
  optimizedFallbacks: false,
  options: {
    variants: Object.entries(ranges).map(([name, unicodeRange]) => ({
      src: [`./src/fonts/literata-${name}.woff2`],
      weight: '400 600',
      style: 'normal',
      ...(unicodeRange.length > 0 && { unicodeRange }),
    })),
  },
};
