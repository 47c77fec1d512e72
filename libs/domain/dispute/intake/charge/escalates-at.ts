import { isWorkday, type Calendar } from '../../../calendar/calendar.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { daysAfter, endOfDay, localDateAt, type LocalDate } from '../../../calendar/local-date.js';
import { instant, type Instant } from '../../../kernel/message.js';

/**
 * When a second person is called to a task: as the last working day before its day begins, and never before half of its
 * time is over, so that a task of hours is nobody else's at once.
 */
export const escalatesAt = ({ dueAt, derivation }: Deadline, calendar: Calendar): Instant => {
  const last = localDateAt(instant(Date.parse(dueAt) - 1)); // 24:00 belongs to the day that ends
  const dayBegins = Date.parse(endOfDay(daysAfter(workdayBefore(last, calendar), -1)));
  return instant(Math.max(dayBegins, halfway(derivation.trigger.at, dueAt)));
};

/** The middle of the time that somebody has. */
export const halfway = (from: Instant, dueAt: Instant): number =>
  Date.parse(from) + Math.floor((Date.parse(dueAt) - Date.parse(from)) / 2);

const workdayBefore = (date: LocalDate, calendar: Calendar): LocalDate => {
  const before = daysAfter(date, -1);
  return isWorkday(calendar, before) ? before : workdayBefore(before, calendar);
};
