import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
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
