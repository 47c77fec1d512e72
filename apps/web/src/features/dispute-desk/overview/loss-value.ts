import type { Locale } from '#messages/locale.js';
import { formatAmount } from '#messages/money.js';
import { LOSS_WORDS } from '#messages/ui/desk-losses.js';

const COUNTED = ['hours', 'pieces', 'rank', 'sessions'] as const;

/** A figure of a worksheet: money in its usual unit, everything else with what is counted. */
export const lossValue = ({ value, unit }: { readonly value: number; readonly unit: string }, locale: Locale) => {
  const counted = COUNTED.find((one) => one === unit);
  return counted === undefined
    ? formatAmount({ minorUnits: value, currency: unit }, locale)
    : `${value} ${LOSS_WORDS[counted][locale]}`;
};
