import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { localDateAt, type LocalDate } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';

/** The clause under which an order's end is shown: the court set it, no rulebook did. */
export const COURT_ORDER_CLAUSE = 'Court order';

const DAY = 24 * 3_600_000;

/**
 * An order's last day, counted from the day on which it was issued and ending at 24:00; it never rolls. Refused for a
 * day that is not after that one.
 */
export const orderEnd = (
  issuedAt: Instant,
  lastDay: LocalDate,
  { rulebook, calendar }: Pick<DisputeFile, 'rulebook' | 'calendar'>,
): Deadline => {
  const count = Math.round((Date.parse(lastDay) - Date.parse(localDateAt(issuedAt))) / DAY);
  if (!(count > 0)) refuse('InstantImplausible', { field: 'endsOn', earliest: issuedAt });
  return deadlineAfter({
    anchor: { event: 'CourtOrderRecorded', at: issuedAt },
    period: { unit: 'calendar-days', count, lastDay: { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false } },
    clause: COURT_ORDER_CLAUSE,
    rulebook,
    calendar,
  });
};
