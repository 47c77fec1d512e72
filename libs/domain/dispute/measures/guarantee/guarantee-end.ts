import { secondsAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { localDateAt } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { dayOfOthers, daysTo } from '../../core/day-of-others.js';

/** The guarantee set it, no rulebook did. */
export const GUARANTEE_CLAUSE = 'Guarantee';

/** The end of the last day on which it stands; it never rolls. */
export const guaranteeEnd = (
  givenAt: Instant,
  until: Instant,
  file: Pick<DisputeFile, 'rulebook' | 'calendar'>,
): Deadline => {
  // until midnight is to the end of the day before
  const lastDay = localDateAt(secondsAfter(until, -1));
  const count = Math.max(1, daysTo(givenAt, lastDay));
  return dayOfOthers({ event: 'GuaranteeGiven', at: givenAt }, count, GUARANTEE_CLAUSE, file);
};
