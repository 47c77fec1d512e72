import type { LocalDate } from '#domain/calendar/local-date.js';
import type { RatingRules } from './rules.js';

/**
 * The fixed days on which grades were looked at, from the first day on to the last, both included. The rules' day is
 * one of every month.
 */
export const evaluationDays = (
  { evaluation }: Pick<RatingRules, 'evaluation'>,
  from: LocalDate,
  until: LocalDate,
): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (
    let day = dayIn(year, month, evaluation.dayOfMonth);
    day <= until;
    day = dayIn(year, month, evaluation.dayOfMonth)
  ) {
    if (day >= from) days.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return days;
};

const dayIn = (year: number, month: number, day: number): LocalDate =>
  // a day up to the 28th is there in every month
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
