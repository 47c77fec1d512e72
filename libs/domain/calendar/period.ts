import { isWorkday, type Calendar } from './calendar.js';
import { daysAfter, monthsAfter, type LocalDate } from './local-date.js';

/** 日 are calendar days unless the text writes 工作日 (Civil Code 200-204). */
export type DayUnit = 'calendar-days' | 'working-days' | 'months';

/** Runs through nights and holidays. */
export type RunningUnit = 'hours' | 'minutes';

export const isRunning = (unit: Period['unit']): unit is RunningUnit => unit === 'hours' || unit === 'minutes';

/**
 * Which days cannot be a period's last one; a procedure marks in its own data how sure each of the two is
 * (procedures.md 0, row 12).
 */
export type LastDay = { readonly rollsOverPublicHoliday: boolean; readonly rollsOverWeeklyRest: boolean };

/**
 * A period as rulebooks write it; `count` is a whole number above 0. Hours and minutes run through nights and holidays
 * and end to the millisecond.
 */
export type Period = { readonly unit: DayUnit | RunningUnit; readonly count: number; readonly lastDay: LastDay };

/** Only its last day rolls, as everywhere. */
export const rolling = ({ count, unit }: Omit<Period, 'lastDay'>): Period => ({
  unit,
  count,
  lastDay: { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true },
});

export const workingDays = (count: number): Period => rolling({ count, unit: 'working-days' });

/**
 * The last of so many days, the first of them being the day after `date` (Civil Code 201). Throws RangeError for a
 * count that is not 1 or more.
 */
export const lastOf = (calendar: Calendar, date: LocalDate, count: number, unit: DayUnit): LocalDate => {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`A period of ${count} ${unit}`);
  if (unit === 'months') return monthsAfter(date, count);
  return unit === 'calendar-days' ? daysAfter(date, count) : workingDaysAfter(calendar, date, count);
};

function workingDaysAfter(calendar: Calendar, date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let counted = 0; counted < count;) {
    day = daysAfter(day, 1);
    if (isWorkday(calendar, day)) counted += 1;
  }
  return day;
}
