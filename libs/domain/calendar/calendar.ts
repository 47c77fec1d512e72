import { isWeekend, type LocalDate } from './local-date.js';

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
};

export const covers = ({ from, until }: Calendar, date: LocalDate): boolean => from <= date && date <= until;

export const isHoliday = ({ holidays }: Calendar, date: LocalDate): boolean => has(holidays, date);

/** A Saturday or Sunday without work to make up for; those inside a holiday are weekly rest as well. */
export const isWeeklyRest = ({ workdays }: Calendar, date: LocalDate): boolean =>
  isWeekend(date) && !has(workdays, date);

/** 法定休假日 in the wide reading: public holiday or weekly rest. */
export const isRestDay = (calendar: Calendar, date: LocalDate): boolean =>
  isHoliday(calendar, date) || isWeeklyRest(calendar, date);

/** 工作日, make-up days included; beyond the table Monday to Friday, which is then provisional. */
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
