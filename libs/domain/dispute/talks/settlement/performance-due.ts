import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { localDateAt, type LocalDate } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';

/** The parties set the day, no rulebook did. */
export const AGREED_CLAUSE = 'Agreement';

const DAY = 24 * 3_600_000;
const daysTo = (at: Instant, day: LocalDate): number =>
  Math.round((Date.parse(day) - Date.parse(localDateAt(at))) / DAY);

type Known = Pick<DisputeFile, 'rulebook' | 'calendar'>;
/** What made the promise binding. */
type Since = 'SettlementReached' | 'MediatedSettlementReached';

const inDays = (at: Instant, count: number, { rulebook, calendar }: Known, event: Since): Deadline =>
  deadlineAfter({
    anchor: { event, at },
    period: { unit: 'calendar-days', count, lastDay: { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false } },
    clause: AGREED_CLAUSE,
    rulebook,
    calendar,
  });

/**
 * The agreed day, to its end; it never rolls. Where it was over before the agreement took effect, the day after that:
 * nobody is late with what did not bind yet.
 */
export const performanceDue = (
  at: Instant,
  day: LocalDate,
  file: Known,
  since: Since = 'SettlementReached',
): Deadline => inDays(at, Math.max(1, daysTo(at, day)), file, since);

/** Three days before it, or the day after the settlement where less is left, and never after it. */
export const reminderDue = (at: Instant, day: LocalDate, file: Known, since: Since = 'SettlementReached'): Deadline =>
  inDays(at, Math.max(1, daysTo(at, day) - 3), file, since);
