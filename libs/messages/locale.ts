/** The languages in which people are addressed; the Chinese text governs. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same words in every language; a missing language does not compile. */
export type Words = Readonly<Record<Locale, string>>;

/** A sentence about facts, in every language. Each must tell the same facts. */
export type Sentence<Facts> = Readonly<Record<Locale, (facts: Facts) => string>>;

/**
 * The best of our languages for an Accept-Language header (RFC 9110, 12.5.4); any Chinese is answered in zh-CN, any
 * English in en.
 */
export const pickLocale = (acceptLanguage: string | undefined, fallback: Locale = 'zh-CN'): Locale => {
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map(rangeOf)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wished) {
    if (language === '*') return fallback;
    const locale = LOCALES.find((one) => one.split('-')[0] === language);
    if (locale) return locale;
  }
  return fallback;
};

const rangeOf = (range: string): { readonly language: string; readonly quality: number } => {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const quality = parameters
    .map((one) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1])
    .find((one) => one !== undefined);
  return { language: tag.trim().split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
};
