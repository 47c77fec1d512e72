import type { Amount } from '#domain/dispute/measures/guarantee/events.js';
import type { Locale } from './locale.js';

const WRITTEN = { 'zh-CN': 'zh-CN', en: 'en-GB' } as const;

/** Digits after the point of a currency's usual unit. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Money is held in the smallest unit and shown in the usual one, with a share of sales where there is one. */
export const formatAmount = ({ minorUnits, currency, shareOfSales }: Amount, locale: Locale): string => {
  const digits = digitsOf(currency);
  const style = new Intl.NumberFormat(WRITTEN[locale], { style: 'currency', currency, currencyDisplay: 'code' });
  const fixed = style.format(minorUnits / 10 ** digits).replaceAll('\u00a0', ' ');
  if (shareOfSales === undefined) return fixed;
  return locale === 'zh-CN'
    ? `${fixed}另加销售额的${shareOfSales / 100}%`
    : `${fixed} and ${shareOfSales / 100}% of sales`;
};
