import { inBrackets } from '#messages/in-brackets.js';
import type { Locale } from '#messages/locale.js';
import type { ShareBody } from '../../client/types.gen.js';

export const percent = (share: number, locale: Locale, digits = 1): string =>
  share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: digits });

/** Part of whole, with its share and what luck may make of it where there is enough for a rate. */
export const shareText = ({ part, whole, rate, low, high }: ShareBody, locale: Locale): string => {
  const counted = `${part.toLocaleString(locale)} / ${whole.toLocaleString(locale)}`;
  return rate === undefined
    ? counted
    : `${counted} · ${percent(rate, locale)}${inBrackets(`${percent(low ?? 0, locale)}–${percent(high ?? 1, locale)}`, locale)}`;
};

export const decimals = (value: number, locale: Locale, digits = 2): string =>
  value.toLocaleString(locale, { maximumFractionDigits: digits });

/** A chance is small: two figures of it, however far behind the point they stand. */
export const chanceText = (chance: number, locale: Locale): string =>
  chance.toLocaleString(locale, { style: 'percent', maximumSignificantDigits: 2 });
