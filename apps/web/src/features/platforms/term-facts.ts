import { formatList } from '#messages/format.js';
import { choiceOf } from '#messages/forms/choices.js';
import { labelOf } from '#messages/forms/fields.js';
import type { Locale } from '#messages/locale.js';
import type { TermsBody } from '../../client/types.gen.js';
import type { Fact } from '../../kit/data/description-list.js';

const OFFER = 'offerDelegation';
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The terms of an agreement under the labels of the form in which they were offered. */
export const termFacts = (terms: Partial<TermsBody>, locale: Locale): readonly Fact[] =>
  factsOf('terms', terms, locale, []);

const factsOf = (path: string, of: object, locale: Locale, above: readonly string[]): readonly Fact[] =>
  Object.entries(of).flatMap(([name, value]: [string, unknown]): readonly Fact[] => {
    const here = `${path}.${name}`;
    const names = [...above, labelOf(OFFER, here, locale)];
    if (isGroup(value) && !('unit' in value)) return factsOf(here, value, locale, names);
    return [{ name: names.join(' · '), value: told(here, value, locale) }];
  });

/** One value in words: a choice by its name, so many of a unit, a list one after the other. */
const told = (path: string, value: unknown, locale: Locale): string => {
  if (typeof value === 'string') return choiceOf(OFFER, path, value, locale);
  if (Array.isArray(value)) {
    const each = value.map((one: unknown) => told(path, one, locale));
    return each.length === 0 ? '—' : formatList(each, locale);
  }
  if (!isGroup(value)) return String(value);
  const parts = Object.entries(value).map(([name, part]) => told(`${path}.${name}`, part, locale));
  return parts.join('unit' in value ? ' ' : ' → ');
};
