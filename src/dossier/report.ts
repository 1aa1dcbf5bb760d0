import { sortProblems, type Problem } from './problems.ts';

/** How `check` prints problems: for people, for programs, for a forge's annotations. */
export const reportFormats = ['text', 'json', 'github'] as const;
/** The name of a format. */
export type ReportFormat = (typeof reportFormats)[number];

/**
 * Every problem as text, sorted; the same problems give the same text.
 * @returns without a final line break; in `text`, problems are grouped by file and end with their number
 */
export function formatProblems(
  problems: readonly Problem[],
  format: ReportFormat = 'text',
): string {
  const sorted = sortProblems(problems);
  switch (format) {
    case 'json':
      return JSON.stringify(sorted, null, 2);
    case 'github':
      return sorted.map(toAnnotation).join('\n');
    case 'text':
      return toText(sorted);
    default:
      throw new RangeError(`Unexpected format \`${String(format satisfies never)}\``);
  }
}

/** What stops a build: its message is the report in full. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content has problems\n\n${formatProblems(problems)}`);
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

function toText(sorted: readonly Problem[]): string {
  const files = Map.groupBy(sorted, (problem) => problem.file);
  const places = sorted.map(({ line, column }) => `${line}:${column}`.length);
  const width = Math.max(0, ...places) + 2;
  const groups = [...files].map(([file, problems]) =>
    [file, ...problems.flatMap((problem) => toLines(problem, width))].join('\n'),
  );
  const total = `${countOf(sorted.length, 'problem')} in ${countOf(files.size, 'file')}`;
  return [...groups, total].join('\n');
}

function toLines({ line, column, message, rule, suggestion }: Problem, width: number): string[] {
  const first = `${`${line}:${column}`.padStart(width)}  ${message}  ${rule}`;
  return suggestion ? [first, `${' '.repeat(width)}  ${suggestion}`] : [first];
}

/** A workflow command as public forges read it: `%`, line breaks, and in properties `:` and `,` are escaped. */
function toAnnotation({ file, line, column, rule, message, suggestion }: Problem): string {
  const escape = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string =>
    escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const text = suggestion ? `${message}\n${suggestion}` : message;
  return `::error file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(text)}`;
}

/** A number with its noun, in the plural unless it is one. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
