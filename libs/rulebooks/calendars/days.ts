import { daysAfter, localDate, type LocalDate } from '#domain/calendar/local-date.js';

/**
 * A year's days as the notices write them: `days(2026, '01-01..01-03 02-14')`. Throws RangeError for what is no day.
 */
export const days = (year: number, text: string): readonly LocalDate[] =>
  text.split(' ').flatMap((span) => {
    const [first = '', last = first] = span.split('..');
    return daysFrom(localDate(`${year}-${first}`), localDate(`${year}-${last}`));
  });

function daysFrom(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const all: LocalDate[] = [];
  for (let day = first; day <= last; day = daysAfter(day, 1)) all.push(day);
  return all;
}
