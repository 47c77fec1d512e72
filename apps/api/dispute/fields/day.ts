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

/**
 * A date as somebody printed it, possible or not: digits and what stands between them, so that nobody's words get into
 * the log.
 */
export const PrintedDay = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      typeof value === 'string' && /^[\d年月日时分秒:./ TZ+-]{1,40}$/u.test(value) ? undefined : { code: 'invalid' },
    schema: { type: 'string', minLength: 1, maxLength: 40, example: '2026年2月30日' },
  });
