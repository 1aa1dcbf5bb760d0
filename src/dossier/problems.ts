/** Names of all rules; each has a section in docs/rules.md and is never renamed. */
export const ruleNames = [
  'answer-without-demand',
  'bad-cell',
  'bad-encoding',
  'bad-sum',
  'bad-value',
  'bad-yaml',
  'claim-outside-article',
  'claim-without-sentence',
  'correction-elsewhere',
  'directive-unclosed',
  'division-by-zero',
  'duplicate-id',
  'empty-collection',
  'empty-figure',
  'empty-file',
  'exchange-without-demand',
  'figure-differs',
  'file-too-large',
  'known-before-published',
  'long-quotation',
  'missing-column',
  'missing-front-matter',
  'missing-key',
  'missing-site',
  'missing-table',
  'one-sided-dispute',
  'overlapping-positions',
  'paragraph-beyond',
  'paragraph-missing',
  'permalink-gone',
  'place-outside-region',
  'position-without-claim',
  'raw-html',
  'redirect-circle',
  'redirect-from-page',
  'redirect-to-nowhere',
  'relation-cycle',
  'relation-to-itself',
  'row-gap',
  'row-order',
  'same-name-but-case',
  'share-without-measure',
  'taken-folder',
  'typed-figure',
  'uncited-paragraph',
  'unexpected-file',
  'unknown-column',
  'unknown-directive',
  'unknown-key',
  'unknown-map',
  'unknown-reference',
  'unknown-region',
  'unknown-stance',
  'unsafe-link',
  'unsupported-claim-text',
  'unsupported-markdown',
  'until-before-from',
  'unused-record',
  'wrong-type',
] as const;

/** The name of a rule. */
export type RuleName = (typeof ruleNames)[number];

/** Where something stands in a file: line and column count from 1, in UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing an editor has to mend. `file` is relative to the project, with forward slashes. */
export interface Problem extends Position {
  readonly file: string;
  readonly rule: RuleName;
  /** `Unexpected <what is there>, expected <what is wanted>`, one sentence, no full stop. */
  readonly message: string;
  /** A second line that says how to mend it, such as a name that is near. */
  readonly suggestion?: string;
}

/** The same problems in the same order, however the files were read: by file, line, column, rule, message. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

/** A value for a message: on one line, and of one that is long the beginning. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Order by code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
