/** Freeze a value and everything it leads to, circles included. Gives the same value back. */
export function deepFreeze<Value>(value: Value): Value {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const part of Object.values(next) as unknown[]) waiting.push(part);
  }
  return value;
}
