import { formatList, formatPeriod } from '#messages/format.js';
import { choiceOf } from '#messages/forms/choices.js';
import { labelOf } from '#messages/forms/fields.js';
import type { Locale } from '#messages/locale.js';
import type { TermsBody } from '../../client/types.gen.js';
import type { Fact } from '../../kit/data/description-list.js';

const OFFER = 'offerDelegation';
/** As one reads an agreement, and as a dispute goes; what is on file has its names in the order of the alphabet. */
const ORDER =
  'kinds entry legalKind limits clocks lateness returned reasonCodes dailyCap aboveCap festivalCap data identifiers exit '
    .concat('acceptance measures counter-notice waiting-period clear-opinion talks panel adoption')
    .split(' ');
const placeOf = ([name]: readonly [string, unknown]): number => {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
};
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The terms of an agreement under the labels of the form in which they were offered. */
export const termFacts = (terms: Partial<TermsBody>, locale: Locale): readonly Fact[] =>
  factsOf('terms', terms, locale, []);

const factsOf = (path: string, of: object, locale: Locale, above: readonly string[]): readonly Fact[] =>
  Object.entries(of)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(([name, value]: [string, unknown]): readonly Fact[] => {
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
  const { unit, count } = value;
  if ((unit === 'working-days' || unit === 'calendar-days') && typeof count === 'number')
    return formatPeriod({ unit, count }, locale);
  const parts = Object.entries(value).map(([name, part]) => told(`${path}.${name}`, part, locale));
  return parts.join(' → ');
};
