/** Between groups of three digits: narrow, and never broken. */
const thousands = '\u202F';

/** A number as it is printed: `3 174` with a narrow space, `4.3`, `−33.9` with a true minus; `decimals` digits after the point. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** `1st`, `22nd`, `13th`. */
export function formatOrdinal(value: number): string {
  return `${formatNumber(value)}${endings[ordinals.select(value)]}`;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};
