import { covers, type Calendar } from './calendar.js';
import type { Extension } from './extension.js';
import { daysAfter, type LocalDate } from './local-date.js';
import type { Period } from './period.js';

/**
 * The first day on which this counting asks the calendar anything; none where calendar days end on whatever day it is.
 */
export const firstDayAsked = (
  start: LocalDate,
  last: LocalDate,
  { unit, lastDay }: Period,
  extensions: readonly Extension[],
): LocalDate | undefined => {
  const units = [unit, ...extensions.flatMap((extension) => [extension.unit, extension.atMost?.unit])];
  if (units.includes('working-days')) return daysAfter(start, 1);
  return lastDay.rollsOverPublicHoliday || lastDay.rollsOverWeeklyRest ? last : undefined;
};

/** The first of these days, both ends included, that the calendar does not cover. */
export const firstUnknownDay = (
  calendar: Calendar,
  first: LocalDate | undefined,
  last: LocalDate,
): LocalDate | undefined => {
  if (!first || (covers(calendar, first) && covers(calendar, last))) return undefined;
  return covers(calendar, first) ? daysAfter(calendar.until, 1) : first;
};
