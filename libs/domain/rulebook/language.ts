/** Languages of papers, by their codes of ISO 639-1. */
export const LANGUAGES = [
  'zh',
  'en',
  'ja',
  'ko',
  'fr',
  'de',
  'it',
  'es',
  'pt',
  'nl',
  'ru',
  'ar',
  'hi',
  'id',
  'ms',
  'th',
  'vi',
  'tr',
] as const;
export type Language = (typeof LANGUAGES)[number];
