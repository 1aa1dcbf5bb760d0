/** What stands before the first section of a page, the headings of its sections, and the rest. */
export interface PartedPage {
  readonly opening: string;
  readonly headings: readonly {
    readonly id: string;
    /** As HTML, tags left out. */
    readonly html: string;
  }[];
  readonly rest: string;
}

/** A page with fewer sections is seen at a glance. */
const fewest = 4;

/**
 * Part a page where a list of its sections belongs: before the first `<section>` that begins with an `<h2>` with an id.
 * @param html of a page; one with few such sections, or with jumps of its own, is all opening
 */
export function partPage(html: string): PartedPage {
  const headings = [...html.matchAll(/<section[^>]*>\s*<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)];
  const [first] = headings;
  if (!first || headings.length < fewest || html.includes('class="jumps"')) {
    return { opening: html, headings: [], rest: '' };
  }
  return {
    opening: html.slice(0, first.index),
    headings: headings.map(([, id = '', text = '']) => ({
      id,
      html: text.replaceAll(/<[^>]*>/g, '').trim(),
    })),
    rest: html.slice(first.index),
  };
}
