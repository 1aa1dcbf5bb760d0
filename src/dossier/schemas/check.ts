import type { z } from 'zod';

import type { Problem } from '../problems.ts';
import type { DataPath, YamlData } from '../yaml.ts';
import { toProblems } from '../zod-problems.ts';

/** Check what YAML or attributes gave: the data as the schema wants it, or a problem for each mistake. */
export function checkData<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  { data, locate }: YamlData,
  noun: 'record' | 'claim' = 'record',
): { data: z.output<Schema> | undefined; problems: Problem[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const { issues } = result.error;
  const keysOf = (path: DataPath): readonly string[] => keysAt(schema, path);
  return { data: undefined, problems: toProblems(file, issues, locate, keysOf, noun) };
}

/** The keys that a schema allows at a path: `['positions', 0]` of an actor gives those of a position. */
function keysAt(schema: unknown, path: DataPath): readonly string[] {
  const shape = getProperty(schema, 'shape');
  if (shape && path.length === 0) return Object.keys(shape);
  const [step, ...rest] = path;
  if (shape) return keysAt(getProperty(shape, String(step)), rest);
  const element = getProperty(schema, 'element') ?? getProperty(schema, 'valueType');
  if (element) return keysAt(element, rest);
  const inner = getProperty(getProperty(schema, 'def'), 'innerType');
  return inner ? keysAt(inner, path) : [];
}

function getProperty(value: unknown, name: string): object | undefined {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  const property: unknown = Reflect.get(value, name);
  return typeof property === 'object' && property !== null ? property : undefined;
}
