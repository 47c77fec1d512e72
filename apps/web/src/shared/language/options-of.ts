import type { Locale, Words } from '#messages/locale.js';
import { capital } from '#messages/capital.js';

/** A catalogue of names as options to choose from. */
export const optionsOf = (catalogue: Readonly<Record<string, Words>>, locale: Locale) =>
  Object.entries(catalogue).map(([id, words]) => ({ id, label: capital(words[locale]) }));

/** The same for a list of a phone, which wants to know which of them was chosen. */
export const optionsIn = <Value extends string>(catalogue: Readonly<Record<Value, Words>>, locale: Locale) => {
  const isOne = (name: string): name is Value => Object.hasOwn(catalogue, name);
  return Object.keys(catalogue)
    .filter(isOne)
    .map((value) => ({ value, label: capital(catalogue[value][locale]) }));
};
