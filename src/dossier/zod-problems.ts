import type { z } from 'zod';

import { excerpt, ruleNames, type Position, type Problem, type RuleName } from './problems.ts';
import { didYouMean } from './suggest.ts';
import type { DataPath } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type LocatePath = (path: DataPath, part?: 'key' | 'value') => Position;

/**
 * What a schema found, in the house's words, each at the key or value at fault.
 * @param keysAt the keys that are allowed at a path, for a hint
 * @param noun what lacks a key that is missing
 */
export function toProblems(
  file: string,
  issues: readonly Issue[],
  locate: LocatePath,
  keysAt: (path: DataPath) => readonly string[],
  noun: string,
): Problem[] {
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = keysAt(issue.path);
    return issue.keys.map((key): Problem => {
      const suggestion = didYouMean(key, known);
      const list = known.map((name) => `\`${name}\``).join(', ');
      const message = `Unexpected key \`${excerpt(key)}\`, expected one of ${list}`;
      const meant = known.find((name) => suggestion?.includes(`\`${name}\``));
      if (meant) misspelt.add(pathName([...issue.path, meant]));
      const place = locate([...issue.path, key], 'key');
      const rule = 'unknown-key';
      return { file, ...place, rule, message, ...(suggestion ? { suggestion } : {}) };
    });
  });
  const others = issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const [rule, message] = describe(issue, noun);
    // A key that is misspelt is not missing as well.
    if (rule === 'missing-key' && misspelt.has(pathName(issue.path))) return [];
    const hint =
      issue.code === 'invalid_value' && issue.input !== undefined
        ? didYouMean(excerpt(issue.input), issue.values.map(String))
        : undefined;
    const place = locate(issue.path);
    return [{ file, ...place, rule, message, ...(hint ? { suggestion: hint } : {}) }];
  });
  return [...unknown, ...others];
}

function pathName(path: DataPath): string {
  return path.map(String).join('.');
}

function describe(issue: Issue, noun: string): [RuleName, string] {
  const key = `\`${pathName(issue.path)}\``;
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeNames[issue.expected] ?? issue.expected;
      if (issue.input === undefined)
        return ['missing-key', `Unexpected ${noun} without ${key}, expected ${wanted}`];
      const isBare = wanted === 'text' && ['number', 'boolean'].includes(typeof issue.input);
      const mend = isBare ? ', put quotation marks around it' : '';
      const message = `Unexpected ${nameOf(issue.input)} for ${key}, expected ${wanted}${mend}`;
      return ['wrong-type', message];
    }
    case 'invalid_value': {
      const values = issue.values.map((value) => `\`${String(value)}\``).join(', ');
      return issue.input === undefined
        ? ['missing-key', `Unexpected ${noun} without ${key}, expected one of ${values}`]
        : [
            'bad-value',
            `Unexpected \`${excerpt(issue.input)}\` for ${key}, expected one of ${values}`,
          ];
    }
    case 'too_small':
      return [
        'bad-value',
        `Unexpected ${sizeOf(issue)} for ${key}, expected at least ${countOf(Number(issue.minimum), issue.origin)}`,
      ];
    case 'too_big':
      return [
        'bad-value',
        `Unexpected ${sizeOf(issue)} for ${key}, expected at most ${countOf(Number(issue.maximum), issue.origin)}`,
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
  return `\`${excerpt(input)}\``;
}

function countOf(count: number, origin: string): string {
  if (origin === 'string') return count === 1 ? '1 character' : `${count} characters`;
  if (origin === 'array') return count === 1 ? '1 entry' : `${count} entries`;
  return String(count);
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty value';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'keys and values';
  return typeof value === 'string' ? `text \`${excerpt(value)}\`` : `\`${excerpt(value)}\``;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys and values',
};
