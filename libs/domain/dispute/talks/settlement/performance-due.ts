import type { Deadline } from '../../../calendar/derivation.js';
import type { LocalDate } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { dayOfOthers, daysTo } from '../../core/day-of-others.js';

/** The parties set the day, no rulebook did. */
export const AGREED_CLAUSE = 'Agreement';

type Known = Pick<DisputeFile, 'rulebook' | 'calendar'>;
/** What made the promise binding. */
type Since = 'SettlementReached' | 'MediatedSettlementReached';

const inDays = (at: Instant, count: number, file: Known, event: Since): Deadline =>
  dayOfOthers({ event, at }, count, AGREED_CLAUSE, file);

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

/**
 * Three days before it, or the day after the settlement where less is left. Where that is the agreed day itself, the
 * reminder goes out with the settlement.
 */
export const reminderDue = (at: Instant, day: LocalDate, file: Known, since: Since = 'SettlementReached'): Deadline =>
  inDays(at, Math.max(1, daysTo(at, day) - 3), file, since);
