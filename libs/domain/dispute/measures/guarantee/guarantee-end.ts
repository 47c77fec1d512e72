import { deadlineAfter, secondsAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { localDateAt } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';

/** The guarantee set it, no rulebook did. */
export const GUARANTEE_CLAUSE = 'Guarantee';

const DAY = 24 * 3_600_000;

/** The end of the last day on which it stands; it never rolls. */
export const guaranteeEnd = (
  givenAt: Instant,
  until: Instant,
  { rulebook, calendar }: Pick<DisputeFile, 'rulebook' | 'calendar'>,
): Deadline => {
  // until midnight is to the end of the day before
  const lastDay = localDateAt(secondsAfter(until, -1));
  const count = Math.round((Date.parse(lastDay) - Date.parse(localDateAt(givenAt))) / DAY);
  return deadlineAfter({
    anchor: { event: 'GuaranteeGiven', at: givenAt },
    period: {
      unit: 'calendar-days',
      count: Math.max(1, count),
      lastDay: { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false },
    },
    clause: GUARANTEE_CLAUSE,
    rulebook,
    calendar,
  });
};
