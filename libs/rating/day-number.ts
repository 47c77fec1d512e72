import { daysAfter, daysBetween, localDate, type LocalDate } from '#domain/calendar/local-date.js';

const FIRST = localDate('1970-01-01');
const numbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();

/** Days since 1970-01-01; each day is reckoned once, since ratings ask for the same few hundred over and over. */
export const dayOf = (date: LocalDate): number => {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = daysBetween(FIRST, date);
  numbers.set(date, number);
  return number;
};

/** The day of that number. */
export const dateOf = (number: number): LocalDate => {
  const known = dates.get(number);
  if (known !== undefined) return known;
  const date = daysAfter(FIRST, number);
  dates.set(number, date);
  return date;
};
