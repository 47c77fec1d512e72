import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
import { checked, type About } from './checked.js';

const isDay = (value: unknown): value is LocalDate => {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return localDate(value) === value;
  } catch {
    return false;
  }
};

/** A day that there is, as `2026-03-14`; what it starts or ends with is Shanghai's. */
export const Day = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (isDay(value) ? undefined : { code: 'invalid' }),
    schema: { type: 'string', format: 'date', example: '2026-06-30' },
  });

/** A date as somebody printed it, possible or not: digits and what stands between them, so that nobody's words get into the log. */
export const PrintedDay = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (typeof value === 'string' && /^[\d年月日时分秒:./ TZ+-]{1,40}$/u.test(value) ? undefined : { code: 'invalid' }),
    schema: { type: 'string', minLength: 1, maxLength: 40, example: '2026年2月30日' },
  });
