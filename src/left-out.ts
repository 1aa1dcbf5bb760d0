/** Costly parts that a build may leave to another; cards have a switch of their own, since they can be drawn later. */
export type CostlyPart = 'book' | 'search';

/** Whether this build leaves a part out: `LEAVE_OUT=book,search`. Links to what is left out lead nowhere. */
export function isLeftOut(part: CostlyPart): boolean {
  return (process.env['LEAVE_OUT'] ?? '').split(',').includes(part);
}
