import type { Problem } from './problems.ts';

/** A Markdown file taken apart. Without front matter, all of it is body. */
export interface SplitFile {
  /** The YAML between the two lines `---`, and where it begins. */
  readonly yaml: { readonly text: string; readonly offset: number } | undefined;
  /** The text with its front matter blank, so that all positions hold. */
  readonly body: string;
  readonly problems: readonly Problem[];
}

/** Find the front matter of a Markdown file. */
export function splitFrontMatter(file: string, text: string): SplitFile {
  const { indices } = frontMatter.exec(text) ?? {};
  const [all, inner] = indices ?? [];
  if (all && inner) {
    const [offset, end] = inner;
    const blank = text.slice(0, all[1]).replaceAll(/[^\r\n]/g, ' ');
    return {
      yaml: { text: text.slice(offset, end), offset },
      body: blank + text.slice(all[1]),
      problems: [],
    };
  }
  const message = /^---[ \t]*(?:[\r\n]|$)/.test(text)
    ? 'Unexpected front matter without an end, expected a second line `---`'
    : 'Unexpected text at the top, expected front matter between two lines `---`';
  const problem = { file, line: 1, column: 1, rule: 'missing-front-matter', message } as const;
  return { yaml: undefined, body: text, problems: [problem] };
}

const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?<=[\r\n])---[ \t]*(?![^\r\n])/d;
