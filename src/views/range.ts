import { plotRange, type RangeMark } from '../charts/range.ts';
import type { Dispute, DisputeVersion } from '../dossier/index.ts';
import { formatNumber } from '../dossier/numbers.ts';

/** The numbers of a dispute on one scale, with the same in words. */
export interface RangeView {
  /** How far they lie apart, in one sentence. */
  readonly summary: string;
  readonly rows: readonly {
    /** `810 drones`, `15 to 23 deaths`, `more than 1 000 drones`. */
    readonly amount: string;
    readonly says: string;
    readonly mark: RangeMark;
  }[];
  readonly ticks: readonly { readonly text: string; readonly at: string }[];
  readonly unit: string;
}

/** What a dispute looks like as numbers; nothing where fewer than two versions have one. */
export function showRange({ unit, versions }: Dispute): RangeView | undefined {
  const counted = versions.flatMap((version) => {
    const extent = extentOf(version);
    return extent ? [{ version, extent }] : [];
  });
  if (unit === undefined || counted.length < 2) return undefined;
  const extents = counted.map(({ extent }) => extent);
  const decimals = Math.max(...extents.flatMap(({ high, low }) => [low, high]).map(decimalsOf));
  const print = (value: number): string => formatNumber(value, Math.min(decimalsOf(value), 2));
  const { marks, ticks } = plotRange(extents);
  const [low, high] = [
    Math.min(...extents.map((one) => one.low)),
    Math.max(...extents.map((one) => one.high)),
  ];
  const apart = formatNumber(high - low, decimals);
  return {
    summary: `From ${print(low)} to ${print(high)} ${unit}: the versions lie ${extents.some(({ isOpen }) => isOpen) ? 'at least ' : ''}${apart} apart.`,
    rows: counted.flatMap(({ version }, index) => {
      const mark = marks[index];
      return mark ? [{ amount: amountOf(version, unit, print), says: version.says, mark }] : [];
    }),
    ticks: ticks.map(({ at, value }) => ({ at, text: print(value) })),
    unit,
  };
}

function extentOf({ bound, range, value }: DisputeVersion) {
  if (range) return { low: range[0], high: range[1], isOpen: false };
  if (value === undefined) return undefined;
  return { low: value, high: value, isOpen: bound === 'above' };
}

function amountOf(
  { bound, range, value = 0 }: DisputeVersion,
  unit: string,
  print: (value: number) => string,
): string {
  if (range) return `${print(range[0])} to ${print(range[1])} ${unit}`;
  const word = bound === 'above' ? 'more than ' : bound === 'about' ? 'about ' : '';
  return `${word}${print(value)} ${unit}`;
}

/** How many digits after the point a number has, as it is written. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
