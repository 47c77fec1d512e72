import type { Deadline } from '../../../calendar/derivation.js';
import type { LocalDate } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { dayOfOthers, daysTo } from '../../core/day-of-others.js';

/** The clause under which an order's end is shown: the court set it, no rulebook did. */
export const COURT_ORDER_CLAUSE = 'Court order';

/**
 * An order's last day, counted from the day on which it was issued and ending at 24:00; it never rolls. Refused for a
 * day that is not after that one.
 */
export const orderEnd = (
  issuedAt: Instant,
  lastDay: LocalDate,
  file: Pick<DisputeFile, 'rulebook' | 'calendar'>,
): Deadline => {
  const count = daysTo(issuedAt, lastDay);
  if (!(count > 0)) refuse('InstantImplausible', { field: 'endsOn', earliest: issuedAt });
  return dayOfOthers({ event: 'CourtOrderRecorded', at: issuedAt }, count, COURT_ORDER_CLAUSE, file);
};
