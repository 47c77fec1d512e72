import { deadlineAfter, type DeadlineInput } from '../../calendar/deadline.js';
import type { Deadline } from '../../calendar/derivation.js';
import { localDateAt, type LocalDate } from '../../calendar/local-date.js';
import type { Instant } from '../../kernel/message.js';
import type { DisputeFile } from './action.js';

const DAY = 24 * 3_600_000;

/** Calendar days from the day of an instant to another day. */
export const daysTo = (at: Instant, day: LocalDate): number =>
  Math.round((Date.parse(day) - Date.parse(localDateAt(at))) / DAY);

/** So many days on, to the end of the day; it never rolls: a court, a bank or the parties set it, no rulebook did. */
export const dayOfOthers = (
  anchor: DeadlineInput['anchor'],
  count: number,
  clause: string,
  { rulebook, calendar }: Pick<DisputeFile, 'rulebook' | 'calendar'>,
): Deadline =>
  deadlineAfter({
    anchor,
    period: { unit: 'calendar-days', count, lastDay: { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false } },
    clause,
    rulebook,
    calendar,
  });
