import type { Condition } from '../schemas/figure.ts';

/** Does a number meet a condition? */
export function meets(condition: Condition, value: number): boolean {
  const { above, atLeast, atMost, below, is } = condition;
  return (
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost) &&
    (is === undefined || value === is)
  );
}
