import { formatList } from './format.js';
import type { Locale } from './locale.js';

const NAMES = {
  'zh-CN': new Intl.DisplayNames('zh-CN', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
};
const CODE = /^[A-Z]{2}$/u;

/** Territories by name where they are kept by their ISO 3166 codes; what is no code stands as it was written. */
export const territoryNames = (codes: readonly string[], locale: Locale): string =>
  formatList(
    codes.map((code) => (CODE.test(code) ? (NAMES[locale].of(code) ?? code) : code)),
    locale,
  );
