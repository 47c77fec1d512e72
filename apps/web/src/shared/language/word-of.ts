import type { Locale, Words } from '#messages/locale.js';

/** The words of a code that the API tells; a code that this page does not know yet is shown as it is. */
export const wordOf = (catalogue: Readonly<Record<string, Words>>, code: string, locale: Locale): string =>
  Object.hasOwn(catalogue, code) ? (catalogue[code]?.[locale] ?? code) : code;
