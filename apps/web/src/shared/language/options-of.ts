import type { Locale, Words } from '#messages/locale.js';
import { capital } from '#messages/capital.js';

/** A catalogue of names as options to choose from. */
export const optionsOf = (catalogue: Readonly<Record<string, Words>>, locale: Locale) =>
  Object.entries(catalogue).map(([id, words]) => ({ id, label: capital(words[locale]) }));
