import type { FixedHolidays } from '#domain/calendar/calendar.js';
import { daysAfter, localDate, type LocalDate } from '#domain/calendar/local-date.js';
import { days } from './days.js';

/**
 * The days of each year on which lunar New Year, 清明, 端午 and 中秋 fall. Transcribed by chinese-days 1.5.7 from the
 * tables of the lunar calendar (GB/T 33661-2017); a spec computes every new moon and the sun's longitude for itself and
 * compares. `Intl` is not asked: ICU puts the new moon of 6 February 2027, 23:56 in Beijing, on the day after.
 */
export const MOVING: readonly (readonly [
  year: number,
  spring: string,
  qingming: string,
  dragonBoat: string,
  moon: string,
])[] = [
  [2026, '02-17', '04-05', '06-19', '09-25'],
  [2027, '02-06', '04-05', '06-09', '09-15'],
  [2028, '01-26', '04-04', '05-28', '10-03'],
  [2029, '02-13', '04-04', '06-16', '09-22'],
  [2030, '02-03', '04-05', '06-05', '09-12'],
  [2031, '01-23', '04-05', '06-24', '10-01'],
  [2032, '02-11', '04-04', '06-12', '09-19'],
  [2033, '01-31', '04-04', '06-01', '09-08'],
  [2034, '02-19', '04-05', '06-20', '09-27'],
  [2035, '02-08', '04-05', '06-10', '09-16'],
  [2036, '01-28', '04-04', '05-30', '10-04'],
  [2037, '02-15', '04-04', '06-18', '09-24'],
  [2038, '02-04', '04-05', '06-07', '09-13'],
  [2039, '01-24', '04-05', '05-27', '10-02'],
  [2040, '02-12', '04-04', '06-14', '09-20'],
  [2041, '02-01', '04-04', '06-03', '09-10'],
  [2042, '01-22', '04-04', '06-22', '09-28'],
  [2043, '02-10', '04-05', '06-11', '09-17'],
  [2044, '01-30', '04-04', '05-31', '10-05'],
  [2045, '02-17', '04-04', '06-19', '09-25'],
  [2046, '02-06', '04-04', '06-08', '09-15'],
  [2047, '01-26', '04-05', '05-29', '10-04'],
  [2048, '02-14', '04-04', '06-15', '09-22'],
  [2049, '02-02', '04-04', '06-04', '09-11'],
  [2050, '01-23', '04-04', '06-23', '09-30'],
  [2051, '02-11', '04-05', '06-13', '09-19'],
  [2052, '02-01', '04-04', '06-01', '09-07'],
  [2053, '02-19', '04-04', '06-20', '09-26'],
  [2054, '02-08', '04-04', '06-10', '09-16'],
  [2055, '01-28', '04-05', '05-30', '10-05'],
  [2056, '02-15', '04-04', '06-17', '09-24'],
  [2057, '02-04', '04-04', '06-06', '09-13'],
  [2058, '01-24', '04-04', '06-25', '10-02'],
  [2059, '02-12', '04-05', '06-14', '09-21'],
  [2060, '02-02', '04-04', '06-03', '09-09'],
];

const festivalsOf = ([year, spring, ...single]: (typeof MOVING)[number]): readonly LocalDate[] => {
  const newYear = localDate(`${year}-${spring}`);
  return [
    ...days(year, '01-01 05-01..05-02 10-01..10-03'),
    ...[-1, 0, 1, 2].map((day) => daysAfter(newYear, day)), // 除夕、正月初一至初三
    ...single.map((day) => localDate(`${year}-${day}`)),
  ];
};

/**
 * 全国年节及纪念日放假办法, art. 2, as amended on 10 November 2024 and in force since 1 January 2025: the days off of all
 * citizens, which need no yearly notice. Read in a reprint (confidence: law, not compared with the official site). How
 * they are joined with weekends, and what is worked for it, each year's notice alone says.
 */
export const cnRegulation2025: FixedHolidays = {
  version: '2025-01-01',
  source: '全国年节及纪念日放假办法 (国务院令, 2024-11-10 修订, 2025-01-01 施行) art. 2',
  until: localDate('2060-12-31'),
  holidays: [...new Set(MOVING.flatMap(festivalsOf))].sort(),
};
