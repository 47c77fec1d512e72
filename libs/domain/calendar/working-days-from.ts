import { isWorkday, type Calendar } from './calendar.js';
import { daysAfter, type LocalDate } from './local-date.js';

/** The day so many working days after another, or before it where the number is below 0. */
export const workingDaysFrom = (calendar: Calendar, day: LocalDate, count: number): LocalDate => {
  const step = count < 0 ? -1 : 1;
  let [found, left] = [day, Math.abs(count)];
  while (left > 0) {
    found = daysAfter(found, step);
    if (isWorkday(calendar, found)) left -= 1;
  }
  return found;
};

/** Working days after the first day up to the second, that one included; 0 where it is the same or earlier. */
export const workingDaysUntil = (calendar: Calendar, from: LocalDate, until: LocalDate): number => {
  let count = 0;
  for (let day = daysAfter(from, 1); day <= until; day = daysAfter(day, 1)) if (isWorkday(calendar, day)) count += 1;
  return count;
};
