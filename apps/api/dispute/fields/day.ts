import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
import { isPrintedDay } from '#domain/dispute/core/read-day.js';
import { checked, type About } from './checked.js';

/** A day that there is, written `2026-02-24`; undefined for anything else. */
export const findDay = (value: unknown): LocalDate | undefined => {
  if (typeof value !== 'string') return undefined;
  try {
    return localDate(value);
  } catch {
    return undefined;
  }
};

/** A day without its time. */
export const Day = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (findDay(value) === undefined ? { code: 'not-a-day' } : undefined),
    schema: { type: 'string', format: 'date', example: '2026-03-14' },
  });

/**
 * A date as somebody printed it, possible or not: in digits, numerals or names of months, and nobody's words beside
 * them.
 */
export const PrintedDay = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (typeof value === 'string' && isPrintedDay(value) ? undefined : { code: 'invalid' }),
    schema: { type: 'string', minLength: 1, maxLength: 60, example: '2026年2月30日' },
  });
