import { formatNumber, formatOrdinal } from '../numbers.ts';
import type { FigureData } from '../schemas/figure.ts';

/** The number as it stands in a sentence: `16`, `3 174`, `91.3%`, `5th`, `+14.4%`. Its unit is not in it. */
export function displayValue(value: number, { decimals, measure }: FigureData): string {
  const number = formatNumber(value, decimals);
  switch (measure) {
    case 'count':
    case 'sum':
    case 'mean':
    case 'max':
    case 'rate':
    case 'ratio':
      return number;
    case 'rank':
    case 'order':
      return formatOrdinal(value);
    case 'share':
      return `${number}%`;
    case 'change':
      return value > 0 ? `+${number}%` : `${number}%`;
    default:
      throw new RangeError(`Unexpected measure \`${String(measure satisfies never)}\``);
  }
}
