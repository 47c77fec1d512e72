import { isWeekend, type LocalDate } from './local-date.js';

/**
 * Days off that a regulation fixes for every year, so that they are known before the year's official notice. Which
 * weekends join them, and which are worked to make up for it, the notice alone says.
 */
export type FixedHolidays = {
  readonly version: string;
  readonly source: string;
  /** The last day for which the lunar dates were worked out. */
  readonly until: LocalDate;
  /** Ascending. */
  readonly holidays: readonly LocalDate[];
};

/**
 * One released version of the official calendar. A released version never changes; a deadline names the one it was
 * counted by.
 */
export type Calendar = {
  readonly id: 'cn';
  readonly version: string;
  readonly source: string;
  /** The day on which the source said this. */
  readonly asOf: string;
  readonly from: LocalDate;
  /** The last day that the table knows; what lies beyond is a guess. */
  readonly until: LocalDate;
  /** Every day off by the State Council's notices, weekend days inside a holiday included; ascending. */
  readonly holidays: readonly LocalDate[];
  /** 调休: Saturdays and Sundays on which China works to make up for a longer holiday; ascending. */
  readonly workdays: readonly LocalDate[];
  /** What is off beyond the table by regulation; what else is off there is a guess. */
  readonly fixed?: FixedHolidays;
  /** Of what was entered at run time: the SHA-256 that a deadline names beside the version. */
  readonly hash?: string;
  /**
   * The first day of an earlier table that a later notice changed: a year's may reach back into December, and one may be
   * amended.
   */
  readonly changedFrom?: LocalDate;
};

export const covers = ({ from, until }: Calendar, date: LocalDate): boolean => from <= date && date <= until;

export const isHoliday = ({ holidays, until, fixed }: Calendar, date: LocalDate): boolean =>
  has(holidays, date) || (date > until && fixed !== undefined && has(fixed.holidays, date));

/** A Saturday or Sunday without work to make up for; those inside a holiday are weekly rest as well. */
export const isWeeklyRest = ({ workdays }: Calendar, date: LocalDate): boolean =>
  isWeekend(date) && !has(workdays, date);

/** 法定休假日 in the wide reading: public holiday or weekly rest. */
export const isRestDay = (calendar: Calendar, date: LocalDate): boolean =>
  isHoliday(calendar, date) || isWeeklyRest(calendar, date);

/**
 * 工作日, make-up days included; beyond the table Monday to Friday but for the holidays fixed by regulation, which is
 * then provisional.
 */
export const isWorkday = (calendar: Calendar, date: LocalDate): boolean => !isRestDay(calendar, date);

/** By halves: a filing of 300 items asks thousands of times. */
function has(ascending: readonly LocalDate[], date: LocalDate): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? date) < date) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === date;
}
