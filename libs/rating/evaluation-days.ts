import { localDate, monthsAfter, type LocalDate } from '#domain/calendar/local-date.js';
import type { RatingRules } from './rules.js';

/** The fixed days on which grades were looked at, from the first day on to the last, both included. */
export const evaluationDays = ({ evaluation }: RatingRules, from: LocalDate, until: LocalDate): readonly LocalDate[] => {
  const first = localDate(`${from.slice(0, 8)}${String(evaluation.dayOfMonth).padStart(2, '0')}`);
  const days: LocalDate[] = [];
  for (let month = 0, day = first; day <= until; day = monthsAfter(first, (month += 1))) if (day >= from) days.push(day);
  return days;
};
