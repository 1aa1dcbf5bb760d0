import type { z } from 'zod';

import type { Position, Problem, RuleName } from './problems.ts';
import { ruleNames } from './problems.ts';
import { didYouMean } from './suggest.ts';
import type { DataPath } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type LocatePath = (path: DataPath, part?: 'key' | 'value') => Position;

/**
 * What a schema found, in the house's words, each at the key or value at fault.
 * @param keysAt the keys that are allowed at a path, for a hint
 */
export function toProblems(
  file: string,
  issues: readonly Issue[],
  locate: LocatePath,
  keysAt: (path: DataPath) => readonly string[],
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(file, issue.path, key, locate, keysAt(issue.path)));
    }
    const [rule, message] = describe(issue);
    const hint =
      issue.code === 'invalid_value'
        ? didYouMean(show(issue.input), issue.values.map(String))
        : undefined;
    return [{ file, ...locate(issue.path), rule, message, ...(hint ? { suggestion: hint } : {}) }];
  });
}

function unknownKey(
  file: string,
  path: DataPath,
  key: string,
  locate: LocatePath,
  known: readonly string[],
): Problem {
  const suggestion = didYouMean(key, known);
  return {
    file,
    ...locate([...path, key], 'key'),
    rule: 'unknown-key',
    message: `Unexpected key \`${key}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`,
    ...(suggestion ? { suggestion } : {}),
  };
}

function describe(issue: Issue): [RuleName, string] {
  const key = `\`${issue.path.map(String).join('.')}\``;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? [
            'missing-key',
            `Unexpected record without ${key}, expected ${typeNames[issue.expected] ?? issue.expected}`,
          ]
        : [
            'wrong-type',
            `Unexpected ${nameOf(issue.input)} for ${key}, expected ${typeNames[issue.expected] ?? issue.expected}`,
          ];
    case 'invalid_value': {
      const values = issue.values.map((value) => `\`${String(value)}\``).join(', ');
      return issue.input === undefined
        ? ['missing-key', `Unexpected record without ${key}, expected one of ${values}`]
        : [
            'bad-value',
            `Unexpected \`${show(issue.input)}\` for ${key}, expected one of ${values}`,
          ];
    }
    case 'too_small':
      return [
        'bad-value',
        `Unexpected ${sizeOf(issue)} for ${key}, expected at least ${String(issue.minimum)}`,
      ];
    case 'too_big':
      return [
        'bad-value',
        `Unexpected ${sizeOf(issue)} for ${key}, expected at most ${String(issue.maximum)}`,
      ];
    case 'custom': {
      const rule = ruleNames.find((name) => name === issue.params?.['rule']);
      return [rule ?? 'bad-value', issue.message];
    }
    default:
      return ['bad-value', issue.message];
  }
}

/** What there is too little or too much of: a list's entries, a text's characters, or a number itself. */
function sizeOf({ input, origin }: { readonly input?: unknown; readonly origin: string }): string {
  if (Array.isArray(input)) return input.length === 0 ? 'empty list' : `list of ${input.length}`;
  if (origin === 'string')
    return input === '' ? 'empty text' : `text of ${String(input).length} characters`;
  return `\`${show(input)}\``;
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'keys and values';
  return typeof value === 'string' ? `text \`${value}\`` : `\`${show(value)}\``;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys and values',
};
