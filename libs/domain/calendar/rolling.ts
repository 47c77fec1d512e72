import { isHoliday, isWeeklyRest, type Calendar } from './calendar.js';
import type { Step } from './derivation.js';
import { daysAfter, type LocalDate } from './local-date.js';
import type { LastDay } from './period.js';

/**
 * How a last day moves to the first that may be one (Civil Code 203): a step for each run of days skipped for the same
 * reason.
 */
export const rolls = (calendar: Calendar, lastDay: LastDay, date: LocalDate): readonly Step[] => {
  const reason = whyNoLastDay(calendar, lastDay, date);
  if (!reason) return [];
  let next = daysAfter(date, 1);
  while (whyNoLastDay(calendar, lastDay, next) === reason) next = daysAfter(next, 1);
  return [{ step: 'rolled', date: next, reason }, ...rolls(calendar, lastDay, next)];
};

function whyNoLastDay(calendar: Calendar, { rollsOverPublicHoliday, rollsOverWeeklyRest }: LastDay, date: LocalDate) {
  if (rollsOverPublicHoliday && isHoliday(calendar, date)) return 'public-holiday';
  return rollsOverWeeklyRest && isWeeklyRest(calendar, date) ? 'weekly-rest' : undefined;
}
